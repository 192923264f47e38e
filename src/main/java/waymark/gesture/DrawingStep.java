package waymark.gesture;

import java.util.Optional;
import java.util.Set;
import waymark.edit.FreshIds;
import waymark.edit.StepEdit.Connect;
import waymark.gesture.Connections.Allowed;
import waymark.gesture.Connections.Refused;
import waymark.gesture.Connections.Verdict;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Show;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.picture.Spot;

/// An arrow is drawn from a card: to another card, or to nothing, where a new role will stand.
///
/// @param from the role it leaves
/// @param start the middle of the side it leaves
/// @param mayConnect the roles that it may lead to
record DrawingStep(RoleId from, Spot start, Set<RoleId> mayConnect) implements Drag {

  static DrawingStep begin(RoleId from, Hit.Side side, Scene scene) {
    Spot start = scene.card(from).map(card -> Sides.middle(card, side)).orElseThrow();
    return new DrawingStep(
        from, start, Connections.targets(scene.pathway(), from, scene.picture().cards().keySet()));
  }

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    Optional<RoleId> over = Targets.cardAt(scene, move.at());
    Verdict verdict =
        over.map(to -> Connections.allowed(scene.pathway(), from, to))
            .orElse(new Allowed(StepKind.ADVANCE));
    Spot end = over.map(to -> Targets.meeting(scene, to, start)).orElse(move.at());
    return Reaction.of(
        this, new Show(new Ghost.Arrow(start, end, over, verdict, mayConnect, Optional.empty())));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    return Targets.cardAt(scene, release.at())
        .map(to -> connect(scene, from, to))
        .orElseGet(
            () -> NamingRole.begin(NewRoles.at(scene, from, start, release.at()), scene.pathway()));
  }

  static Reaction connect(Scene scene, RoleId from, RoleId to) {
    return switch (Connections.allowed(scene.pathway(), from, to)) {
      case Refused(String reason) -> Drag.done(new ClearGhost(), new Say(reason));
      case Allowed(StepKind kind) -> {
        Step step = Step.of(FreshIds.step(scene.pathway(), from, to), from, to, kind);
        yield Drag.done(
            new ClearGhost(),
            new Do(new Connect(step)),
            new Select(Set.of(step.id())),
            new Focus(step.id()));
      }
    };
  }
}
