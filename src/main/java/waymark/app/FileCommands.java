package waymark.app;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;

/// Documents that come, go, and leave as pictures.
final class FileCommands {

  private final Reach reach;
  private final Filing filing;
  private final Outward outward;

  FileCommands(Reach reach, Filing filing, Outward outward) {
    this.reach = reach;
    this.filing = filing;
    this.outward = outward;
  }

  Section section() {
    return new Section(
        "file",
        List.of(
            List.of(create(), open()),
            List.of(save(), saveAs(), saveAsTemplate(), revert()),
            List.of(export(), updateFigures()),
            List.of(compare(), take(), reference()),
            List.of(close())));
  }

  private Command create() {
    return new Command("new", outward::create).on("Shortcut+N").withIcon(Feather.FILE_PLUS);
  }

  private Command open() {
    return new Command("open", filing::open).on("Shortcut+O").withIcon(Feather.FOLDER);
  }

  private Command save() {
    return reach
        .forDocument("save", filing::save)
        .on("Shortcut+S")
        .withIcon(Feather.SAVE)
        .when(reach.isEditable());
  }

  private Command saveAs() {
    return reach
        .forDocument("save-as", filing::saveAs)
        .on("Shortcut+Shift+S")
        .when(reach.isEditable());
  }

  private Command saveAsTemplate() {
    return reach.forDocument("save-as-template", outward::keepAsTemplate);
  }

  private Command revert() {
    return reach
        .forDocument("revert", filing::revert)
        .when(reach.holds(d -> d.homeProperty().map(h -> h.file().isPresent())));
  }

  private Command export() {
    return reach.forPane("export", outward::export).on("Shortcut+E").withIcon(Feather.SHARE);
  }

  private Command updateFigures() {
    return reach.forDocument("figures", outward::updateFigures).on("Shortcut+Shift+E");
  }

  private Command compare() {
    return reach.forDocument("compare", outward::compare);
  }

  private Command take() {
    return reach.forDocument("take", outward::take).when(reach.isEditable());
  }

  private Command reference() {
    return new Command("reference", outward::reference);
  }

  private Command close() {
    return reach.forDocument("close", filing::close).on("Shortcut+W");
  }
}
