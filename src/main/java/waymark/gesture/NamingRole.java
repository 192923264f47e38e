package waymark.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.edit.Edit;
import waymark.edit.FreshIds;
import waymark.edit.PathwayEdit.DeleteFromPathway;
import waymark.edit.Several;
import waymark.edit.StepEdit.ConnectToNewRole;
import waymark.gesture.Effect.BeginRename;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.Select;
import waymark.model.Pathway;
import waymark.model.RoleId;

/// A role has just been drawn and waits for its title. Drawing and naming are one step of the
/// history, and the id in the file speaks of the title.
///
/// @param made what was drawn
record NamingRole(ConnectToNewRole made) implements Typing {

  static Reaction begin(ConnectToNewRole made, Pathway before) {
    RoleId role = made.add().role().id();
    return Reaction.of(
        new NamingRole(made),
        new ClearGhost(),
        new Do(made, Optional.of(burst(made, before))),
        new Select(Set.of(role)),
        new Focus(role),
        new BeginRename(role));
  }

  @Override
  public Reaction entered(String title, Scene scene) {
    RoleId drawn = made.add().role().id();
    if (title.isEmpty() || title.equals(made.add().role().title())) {
      return Reaction.of(State.start());
    }
    Edit takeBack = new DeleteFromPathway(Set.of(drawn), Set.of(), Set.of());
    Pathway before = takeBack.apply(scene.pathway());
    ConnectToNewRole named = named(title, before);
    RoleId role = named.add().role().id();
    return Reaction.of(
        State.start(),
        new Do(
            new Several(named.label(), List.of(takeBack, named)), Optional.of(burst(made, before))),
        new Select(Set.of(role)),
        new Focus(role));
  }

  private ConnectToNewRole named(String title, Pathway before) {
    RoleId id = FreshIds.role(before, title);
    RoleId drawn = made.add().role().id();
    RoleId from = made.step().from().equals(drawn) ? id : made.step().from();
    RoleId to = made.step().to().equals(drawn) ? id : made.step().to();
    return new ConnectToNewRole(
        NewRoles.called(made.add().role().withId(id), title),
        made.add().view(),
        made.add().placement().withRole(id),
        made.step().withEnds(from, to).withId(FreshIds.step(before, from, to)));
  }

  /// {@return what joins drawing and naming, and no other role drawn later}
  private static String burst(ConnectToNewRole made, Pathway before) {
    return "draw-" + made.add().role().id() + "-after-" + before.roles().size();
  }
}
