package waymark.app;

import java.util.List;
import waymark.app.command.Command;

/// A menu: its commands in groups, which lines part.
///
/// @param key its name in the texts, as `menu.KEY`
record Section(String key, List<List<Command>> groups) {
  Section {
    groups = groups.stream().map(List::copyOf).toList();
  }
}
