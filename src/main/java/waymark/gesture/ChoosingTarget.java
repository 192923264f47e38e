package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Show;
import waymark.model.RoleId;
import waymark.picture.Spot;

/// A step is drawn by key: the arrows and Tab walk the roles that it may lead to, Enter takes one.
///
/// @param from the role it leaves
/// @param targets the roles that it may lead to, in reading order; at least one
/// @param index which of them is aimed at
record ChoosingTarget(RoleId from, List<RoleId> targets, int index) implements Keyed {

  static Reaction begin(RoleId from, Scene scene) {
    Set<RoleId> allowed =
        Connections.targets(scene.pathway(), from, scene.picture().cards().keySet());
    List<RoleId> order = ReadingOrder.of(scene);
    List<RoleId> targets =
        Stream.concat(order.stream().filter(to -> !to.equals(from)), Stream.of(from))
            .filter(allowed::contains)
            .toList();
    if (targets.isEmpty()) {
      return Drag.done(new Say(text("connect.none", scene.title(from))));
    }
    int here = order.indexOf(from);
    int nearest =
        (int) targets.stream().filter(to -> order.indexOf(to) < here).count()
            % Math.max(1, (int) targets.stream().filter(to -> !to.equals(from)).count());
    return new ChoosingTarget(from, targets, nearest).shown(scene);
  }

  @Override
  public Reaction pressed(Input.KeyPressed press, Scene scene) {
    return switch (press.key()) {
      case TAB -> by(press.keys().shift() ? -1 : 1).shown(scene);
      case RIGHT, DOWN -> by(1).shown(scene);
      case LEFT, UP -> by(-1).shown(scene);
      case ENTER, SPACE -> DrawingStep.connect(scene, from, targets.get(index));
      case HOME -> new ChoosingTarget(from, targets, 0).shown(scene);
      case END -> new ChoosingTarget(from, targets, targets.size() - 1).shown(scene);
      case ESCAPE, DELETE, F2, PAGE_UP, PAGE_DOWN, MENU, A, B, C, L, M -> Reaction.of(this);
    };
  }

  private ChoosingTarget by(int steps) {
    return new ChoosingTarget(from, targets, Math.floorMod(index + steps, targets.size()));
  }

  private Reaction shown(Scene scene) {
    RoleId to = targets.get(index);
    Spot goal = scene.card(to).orElseThrow().centre();
    Spot start = Targets.meeting(scene, from, goal);
    Ghost arrow =
        new Ghost.Arrow(
            start,
            Targets.meeting(scene, to, start),
            Optional.of(to),
            Connections.allowed(scene.pathway(), from, to),
            Set.copyOf(targets),
            Optional.empty());
    return Reaction.of(
        this, new Show(arrow), new Say(text("connect.ask", scene.title(from), scene.title(to))));
  }
}
