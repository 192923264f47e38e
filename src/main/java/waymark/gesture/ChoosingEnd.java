package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.edit.StepEdit.Reconnect;
import waymark.gesture.Connections.Allowed;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Show;
import waymark.gesture.Hit.End;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.picture.Route;
import waymark.picture.Spot;

/// One end of a step is moved by key: the arrows and Tab walk the roles that would take it, Enter
/// gives it to one.
///
/// @param step the step as it is
/// @param end the end that moves
/// @param takers the roles that would take it, in reading order; at least one
/// @param index which of them is aimed at
record ChoosingEnd(Step step, End end, List<RoleId> takers, int index) implements Keyed {

  static Reaction begin(StepId id, End end, Scene scene) {
    Step step = scene.pathway().step(id).orElseThrow();
    RoleId now = end == End.FROM ? step.from() : step.to();
    List<RoleId> takers =
        ReadingOrder.of(scene).stream()
            .filter(role -> !role.equals(now))
            .filter(
                role ->
                    DraggingStepEnd.verdict(scene.pathway(), step, end, role) instanceof Allowed)
            .toList();
    return takers.isEmpty()
        ? Drag.done(new Say(text("reconnect.none")))
        : new ChoosingEnd(step, end, takers, 0).shown(scene);
  }

  @Override
  public Reaction pressed(Input.KeyPressed press, Scene scene) {
    return switch (press.key()) {
      case TAB -> by(press.keys().shift() ? -1 : 1).shown(scene);
      case RIGHT, DOWN -> by(1).shown(scene);
      case LEFT, UP -> by(-1).shown(scene);
      case HOME -> new ChoosingEnd(step, end, takers, 0).shown(scene);
      case END -> new ChoosingEnd(step, end, takers, takers.size() - 1).shown(scene);
      case ENTER, SPACE -> Drag.done(new ClearGhost(), new Do(edit()));
      default -> Reaction.of(this);
    };
  }

  private ChoosingEnd by(int steps) {
    return new ChoosingEnd(step, end, takers, Math.floorMod(index + steps, takers.size()));
  }

  private Reconnect edit() {
    RoleId taker = takers.get(index);
    return end == End.FROM
        ? new Reconnect(step.id(), taker, step.to())
        : new Reconnect(step.id(), step.from(), taker);
  }

  private Reaction shown(Scene scene) {
    RoleId taker = takers.get(index);
    Route route = Optional.ofNullable(scene.picture().routes().get(step.id())).orElseThrow();
    Spot anchor = end == End.FROM ? route.points().getLast() : route.points().getFirst();
    Spot free = Targets.meeting(scene, taker, anchor);
    Ghost arrow =
        new Ghost.Arrow(
            end == End.FROM ? free : anchor,
            end == End.FROM ? anchor : free,
            Optional.of(taker),
            new Allowed(step.kind()),
            Set.copyOf(takers),
            Optional.of(step.id()));
    String question =
        end == End.FROM
            ? text("reconnect.from", scene.title(taker))
            : text("reconnect.to", scene.title(taker));
    return Reaction.of(this, new Show(arrow), new Say(question));
  }
}
