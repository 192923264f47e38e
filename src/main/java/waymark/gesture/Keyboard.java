package waymark.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.PassOn;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Select;
import waymark.gesture.Hit.Side;
import waymark.gesture.Input.KeyPressed;
import waymark.model.Id;
import waymark.model.RoleId;

/// What keys do while nothing is under way.
final class Keyboard {

  private Keyboard() {}

  static Reaction pressed(KeyPressed press, Scene scene) {
    Keys keys = press.keys();
    return switch (press.key()) {
      case ESCAPE -> Drag.done(new ClearGhost(), new Select(Set.of()));
      case ENTER, F2 -> rename(scene);
      case SPACE -> space(keys, scene);
      case TAB -> walk(keys.shift() ? -1 : 1, scene);
      case HOME -> first(ReadingOrder.of(scene));
      case END -> first(ReadingOrder.of(scene).reversed());
      case DELETE ->
          effects(keys.shift() ? Commands.deleteFromPathway(scene) : Commands.remove(scene));
      case A -> keys.shortcut() ? effects(Commands.selectAll(scene)) : passOn();
      case C -> keys.equals(Keys.NONE) ? choose(scene) : passOn();
      case LEFT -> arrow(Side.LEFT, keys, scene);
      case RIGHT -> arrow(Side.RIGHT, keys, scene);
      case UP -> arrow(Side.TOP, keys, scene);
      case DOWN -> arrow(Side.BOTTOM, keys, scene);
    };
  }

  private static Reaction effects(List<Effect> effects) {
    return new Reaction(State.start(), effects);
  }

  private static Reaction passOn() {
    return Reaction.of(State.start(), new PassOn());
  }

  private static Optional<Id> single(Scene scene) {
    return scene.focus().or(() -> scene.acted().stream().findFirst());
  }

  private static Optional<RoleId> role(Scene scene) {
    return single(scene)
        .filter(RoleId.class::isInstance)
        .map(RoleId.class::cast)
        .filter(scene.picture().cards()::containsKey);
  }

  private static Reaction rename(Scene scene) {
    return single(scene).filter(Titles::canRename).map(Idle::rename).orElseGet(Keyboard::passOn);
  }

  private static Reaction space(Keys keys, Scene scene) {
    if (!keys.extendsSelection()) {
      return Reaction.of(new HoldingSpace(scene.focus()));
    }
    return scene
        .focus()
        .map(id -> Drag.done(new Select(Selection.clicked(scene, id, Keys.SHORTCUT))))
        .orElseGet(Keyboard::passOn);
  }

  /// Beyond the last role the key leaves the canvas, so that nobody is trapped in it.
  private static Reaction walk(int by, Scene scene) {
    List<RoleId> order = ReadingOrder.of(scene);
    int here = scene.focus().map(order::indexOf).orElse(-1);
    int there = here < 0 ? (by > 0 ? 0 : order.size() - 1) : here + by;
    return there < 0 || there >= order.size() ? passOn() : Drag.done(new Focus(order.get(there)));
  }

  private static Reaction first(List<RoleId> order) {
    return order.isEmpty() ? passOn() : Drag.done(new Focus(order.getFirst()));
  }

  private static Reaction choose(Scene scene) {
    return role(scene).map(from -> ChoosingTarget.begin(from, scene)).orElseGet(Keyboard::passOn);
  }

  private static Reaction arrow(Side side, Keys keys, Scene scene) {
    if (keys.shortcut()) {
      return role(scene).map(role -> grow(role, side, scene)).orElseGet(Keyboard::passOn);
    }
    if (keys.alt()) {
      return role(scene).map(role -> follow(role, side, scene)).orElseGet(Keyboard::passOn);
    }
    return effects(Commands.nudge(scene, side, keys.shift()));
  }

  private static Reaction grow(RoleId role, Side side, Scene scene) {
    return NamingRole.begin(
        NewRoles.beside(scene, role, scene.card(role).orElseThrow(), side), scene.pathway());
  }

  private static Reaction follow(RoleId role, Side side, Scene scene) {
    return Neighbours.connected(scene, role, side)
        .map(other -> Drag.done(new Focus(other), new Select(Set.of(other))))
        .orElseGet(() -> Drag.done(new Say("No step of " + scene.title(role) + " goes that way.")));
  }
}
