package waymark.app;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.command.Command;

/// How to find one's way.
final class HelpCommands {

  private final Outward outward;
  private final Reach reach;
  private final Runnable jump;

  /// @param jump gives the keys to the field that finds or runs anything
  HelpCommands(Reach reach, Outward outward, Runnable jump) {
    this.reach = reach;
    this.outward = outward;
    this.jump = jump;
  }

  Section section() {
    return new Section("help", List.of(List.of(jump(), shortcuts()), List.of(firstSteps())));
  }

  private Command jump() {
    return new Command("jump", jump).on("Shortcut+K").withIcon(Feather.SEARCH);
  }

  private Command shortcuts() {
    return new Command("shortcuts", outward::shortcuts).on("F1").withIcon(Feather.COMMAND);
  }

  private Command firstSteps() {
    return reach.forPane("first-steps", DocumentPane::showFirstSteps).withIcon(Feather.COMPASS);
  }
}
