package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Show;
import waymark.model.Grid;
import waymark.model.Id;

/// Room is to be made: a press begins to draw the line, or the arrows draw it from what has the
/// focus on.
///
/// @param before what the line runs just before, by key
/// @param room how much room there is so far
record AimingRoom(Optional<Id> before, Optional<Room> room) implements Keyed {

  static Reaction begin(Scene scene) {
    Optional<Id> before =
        scene.focus().or(() -> scene.acted().stream().findFirst()).filter(id -> stands(scene, id));
    return Reaction.of(
        new AimingRoom(before, Optional.empty()),
        new Say(before.isPresent() ? text("room.here") : text("room.drag")));
  }

  private static boolean stands(Scene scene, Id id) {
    return Room.before(scene, Axis.ACROSS, id).isPresent();
  }

  @Override
  public Reaction take(Input input, Scene scene) {
    return input instanceof Input.PointerPressed press && press.button() == Button.PRIMARY
        ? Reaction.of(new PressingHandle(press.at(), new MakingRoom(press.at()), Optional.empty()))
        : Keyed.super.take(input, scene);
  }

  @Override
  public Reaction pressed(Input.KeyPressed press, Scene scene) {
    int by = press.keys().shift() ? 1 : Grid.UNIT;
    return switch (press.key()) {
      case RIGHT -> pushed(Axis.ACROSS, by, scene);
      case LEFT -> pushed(Axis.ACROSS, -by, scene);
      case DOWN -> pushed(Axis.DOWN, by, scene);
      case UP -> pushed(Axis.DOWN, -by, scene);
      case ENTER, SPACE -> kept(scene);
      default -> Reaction.of(this);
    };
  }

  private Reaction pushed(Axis axis, int by, Scene scene) {
    return before
        .flatMap(id -> Room.before(scene, axis, id))
        .map(line -> pushed(axis, line, by, scene))
        .orElse(Reaction.of(this));
  }

  private Reaction pushed(Axis axis, int line, int by, Scene scene) {
    int sofar = room.filter(r -> r.axis() == axis).map(Room::by).orElse(0);
    Room next = Room.of(scene, axis, line, sofar + by);
    return Reaction.of(new AimingRoom(before, Optional.of(next)), new Show(next.ghost(scene)));
  }

  private Reaction kept(Scene scene) {
    List<Effect> effects = new ArrayList<>(List.of(new ClearGhost()));
    room.flatMap(r -> r.done(scene)).map(Do::new).ifPresent(effects::add);
    return new Reaction(State.start(), effects);
  }
}
