package waymark.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.edit.Edit;
import waymark.edit.FreshIds;
import waymark.edit.NoteEdit.DeleteNotes;
import waymark.edit.PathwayEdit.DeleteFromPathway;
import waymark.edit.RoleEdit.AddRole;
import waymark.edit.Several;
import waymark.gesture.Effect.BeginRename;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.Select;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.View;

/// Something new waits for its words. Making and naming it are one step of the history.
///
/// @param made the edit that made it
/// @param id what was made
/// @param burst what joins making and naming
record NamingNew(Edit made, Id id, String burst) implements Typing {

  static Reaction begin(Edit made, Id id, Scene scene) {
    View view = scene.view();
    int before =
        scene.pathway().roles().size()
            + view.stages().size()
            + view.strands().size()
            + view.notes().size();
    String burst = "new-" + id + "-after-" + before;
    return Reaction.of(
        new NamingNew(made, id, burst),
        new ClearGhost(),
        new Do(made, Optional.of(burst)),
        new Select(Set.of(id)),
        new Focus(id),
        new BeginRename(id));
  }

  @Override
  public Reaction entered(String text, Scene scene) {
    if (text.isEmpty()) {
      return id instanceof NoteId note
          ? done(new DeleteNotes(scene.view().id(), Set.of(note)))
          : Reaction.of(State.start());
    }
    if (made instanceof AddRole add) {
      return named(add, text, scene.pathway());
    }
    return Titles.rename(scene, id, text)
        .map(edit -> done(new Several(made.label(), List.of(edit))))
        .orElse(Reaction.of(State.start()));
  }

  private Reaction done(Edit edit) {
    return Reaction.of(State.start(), new Do(edit, Optional.of(burst)));
  }

  /// The id of a role in the file speaks of its title.
  private Reaction named(AddRole add, String title, Pathway pathway) {
    if (title.equals(add.role().title())) {
      return Reaction.of(State.start());
    }
    Edit takeBack = new DeleteFromPathway(Set.of(add.role().id()), Set.of(), Set.of());
    RoleId role = FreshIds.role(takeBack.apply(pathway), title);
    AddRole named =
        new AddRole(
            NewRoles.called(add.role().withId(role), title),
            add.view(),
            add.placement().withRole(role));
    Edit edit = new Several(named.label(), List.of(takeBack, named));
    return Reaction.of(
        State.start(), new Do(edit, Optional.of(burst)), new Select(Set.of(role)), new Focus(role));
  }
}
