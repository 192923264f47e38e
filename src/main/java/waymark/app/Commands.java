package waymark.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import waymark.app.command.Command;

/// Every command there is, by menus. The menus, the toolbar and whatever lists commands take them
/// from here.
///
/// @param sections in the order of the menu bar
record Commands(List<Section> sections) {
  Commands {
    sections = List.copyOf(sections);
  }

  static Commands of(Reach reach, Filing filing, Outward outward, Runnable jump) {
    return new Commands(
        List.of(
            new FileCommands(reach, filing, outward).section(),
            new EditCommands(reach, outward).section(),
            new ViewCommands(reach, outward).section(),
            new InsertCommands(reach).section(),
            new ArrangeCommands(reach).section(),
            new PathwayCommands(reach).section(),
            new HelpCommands(reach, outward, jump).section()));
  }

  /// {@return all of them, in the order of the menus}
  Stream<Command> all() {
    return sections.stream().flatMap(s -> s.groups().stream()).flatMap(List::stream);
  }

  /// {@return the commands of those keys, in that order}
  ///
  /// @throws java.util.NoSuchElementException if there is no command of one of them
  List<Command> of(String... keys) {
    return Arrays.stream(keys).map(this::of).toList();
  }

  private Command of(String key) {
    return all().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }
}
