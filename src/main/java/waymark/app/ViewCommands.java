package waymark.app;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;
import waymark.canvas.Viewport;

/// How the pathway is looked at.
final class ViewCommands {

  private final Reach reach;

  ViewCommands(Reach reach) {
    this.reach = reach;
  }

  Section section() {
    return new Section("view", List.of(List.of(zoomIn(), zoomOut(), actualSize(), fit())));
  }

  private Command zoomIn() {
    return reach
        .forPane("zoom-in", p -> p.canvas().zoomBy(Viewport.STEP))
        .on("Shortcut+Equals")
        .withIcon(Feather.ZOOM_IN);
  }

  private Command zoomOut() {
    return reach
        .forPane("zoom-out", p -> p.canvas().zoomBy(1 / Viewport.STEP))
        .on("Shortcut+Minus")
        .withIcon(Feather.ZOOM_OUT);
  }

  private Command actualSize() {
    return reach.forPane("actual-size", p -> p.canvas().actualSize()).on("Shortcut+0");
  }

  private Command fit() {
    return reach.forPane("fit", p -> p.canvas().fit()).on("Shortcut+9").withIcon(Feather.MAXIMIZE);
  }
}
