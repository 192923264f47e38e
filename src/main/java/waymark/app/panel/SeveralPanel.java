package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Id;
import waymark.model.Role;

/// What can be done to several things at once.
final class SeveralPanel implements Panel {

  private final Form form = new Form();

  SeveralPanel(Editing editing, Set<Id> ids) {
    form.heading(
        () -> text("several.title", ids.size()),
        () ->
            editing.pathway().roles().stream()
                .filter(r -> ids.contains(r.id()))
                .map(Role::title)
                .collect(Collectors.joining(", ")));
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
