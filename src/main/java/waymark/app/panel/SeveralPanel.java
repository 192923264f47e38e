package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.app.command.Command;
import waymark.model.Id;
import waymark.model.Role;

/// What can be done to several things at once.
final class SeveralPanel implements Panel {

  private final Form form = new Form();

  /// @param commands those that arrange, where they are to be offered
  SeveralPanel(Editing editing, Set<Id> ids, List<Command> commands) {
    form.heading(
        () -> text("several.title", ids.size()),
        () ->
            editing.pathway().roles().stream()
                .filter(r -> ids.contains(r.id()))
                .map(Role::title)
                .collect(Collectors.joining(", ")));
    if (!commands.isEmpty()) {
      form.with(new ArrangeTools(commands));
    }
    form.with(new RemoveButtons(editing));
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return true;
  }
}
