package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.edit.StepEdit.Reconnect;
import waymark.gesture.Connections.Allowed;
import waymark.gesture.Connections.Refused;
import waymark.gesture.Connections.Verdict;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Show;
import waymark.gesture.Hit.End;
import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.picture.Route;
import waymark.picture.Spot;

/// One end of a step is on its way to another card.
///
/// @param step the step as it is
/// @param end the end that moves
/// @param anchor where the other end stays
/// @param mayConnect the roles that would take the end
record DraggingStepEnd(Step step, End end, Spot anchor, Set<RoleId> mayConnect) implements Drag {

  private static final Refused NOWHERE = new Refused(text("reconnect.nowhere"));

  static DraggingStepEnd begin(StepId id, End end, Scene scene) {
    Pathway pathway = scene.pathway();
    Step step = pathway.step(id).orElseThrow();
    Route route = Optional.ofNullable(scene.picture().routes().get(id)).orElseThrow();
    Spot anchor =
        switch (end) {
          case FROM -> route.points().getLast();
          case TO -> route.points().getFirst();
        };
    Set<RoleId> takers =
        scene.picture().cards().keySet().stream()
            .filter(role -> verdict(pathway, step, end, role) instanceof Allowed)
            .collect(Collectors.toUnmodifiableSet());
    return new DraggingStepEnd(step, end, anchor, takers);
  }

  @Override
  public Reaction moved(PointerMoved move, Scene scene) {
    Optional<RoleId> over = Targets.cardAt(scene, move.at());
    Verdict verdict = over.map(r -> verdict(scene.pathway(), step, end, r)).orElse(NOWHERE);
    Spot free = over.map(r -> Targets.meeting(scene, r, anchor)).orElse(move.at());
    Spot from = end == End.FROM ? free : anchor;
    Spot to = end == End.FROM ? anchor : free;
    return Reaction.of(
        this,
        new Show(new Ghost.Arrow(from, to, over, verdict, mayConnect, Optional.of(step.id()))));
  }

  @Override
  public Reaction released(PointerReleased release, Scene scene) {
    Optional<RoleId> over = Targets.cardAt(scene, release.at());
    Verdict verdict = over.map(r -> verdict(scene.pathway(), step, end, r)).orElse(NOWHERE);
    return switch (verdict) {
      case Refused(String reason) -> Drag.done(new ClearGhost(), new Say(reason));
      case Allowed _ ->
          Drag.done(
              new ClearGhost(),
              new Do(new Reconnect(step.id(), from(step, end, over), to(step, end, over))));
    };
  }

  static Verdict verdict(Pathway pathway, Step step, End end, RoleId role) {
    Optional<RoleId> there = Optional.of(role);
    return Connections.allowed(pathway, step, from(step, end, there), to(step, end, there));
  }

  private static RoleId from(Step step, End end, Optional<RoleId> other) {
    return end == End.FROM ? other.orElse(step.from()) : step.from();
  }

  private static RoleId to(Step step, End end, Optional<RoleId> other) {
    return end == End.TO ? other.orElse(step.to()) : step.to();
  }
}
