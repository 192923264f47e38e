package waymark.gesture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.edit.Edit;
import waymark.edit.MakeRoom;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.picture.Rect;

/// Room being made beyond a line.
///
/// @param axis the direction in which things go
/// @param line the place of the line on it
/// @param by how far they go
record Room(Axis axis, int line, int by) {

  /// {@return so much room that nothing which moves comes to lie on what stays}
  static Room of(Scene scene, Axis axis, double line, double by) {
    int place = (int) Math.round(line);
    int limit = -closable(scene, axis, place);
    int wished = Math.max((int) Math.round(by), limit);
    Room room = new Room(axis, place, wished);
    return new Room(axis, place, room.edit(scene).reach(scene.view()));
  }

  /// How far all beyond the line can come nearer.
  private static int closable(Scene scene, Axis axis, int line) {
    double first =
        things(scene).mapToDouble(axis::from).filter(from -> from >= line).min().orElse(line);
    double last =
        things(scene)
            .filter(r -> axis.from(r) < line)
            .mapToDouble(axis::to)
            .filter(to -> to > line && to <= first)
            .max()
            .orElse(line);
    return (int) Math.max(0, first - last);
  }

  private static Stream<Rect> things(Scene scene) {
    return Stream.concat(
        scene.picture().cards().values().stream(), scene.picture().notes().values().stream());
  }

  MakeRoom edit(Scene scene) {
    MakeRoom.Towards towards = axis == Axis.ACROSS ? MakeRoom.Towards.RIGHT : MakeRoom.Towards.DOWN;
    return new MakeRoom(scene.view().id(), towards, line, by);
  }

  /// {@return the edit; empty if there is nothing to do}
  Optional<Edit> done(Scene scene) {
    return by == 0 ? Optional.empty() : Optional.of(edit(scene));
  }

  Ghost ghost(Scene scene) {
    Map<RoleId, Rect> cards = new HashMap<>(scene.picture().cards());
    cards.values().removeIf(r -> axis.from(r) < line);
    cards.replaceAll((_, r) -> axis.moved(r, by));
    Map<NoteId, Rect> notes = new HashMap<>(scene.picture().notes());
    notes.values().removeIf(r -> axis.from(r) < line);
    notes.replaceAll((_, r) -> axis.moved(r, by));
    return new Ghost.Parted(axis == Axis.ACROSS, line, by, cards, notes);
  }

  /// {@return where a line lies just before `id`}
  static Optional<Integer> before(Scene scene, Axis axis, Id id) {
    return scene
        .card(id)
        .or(() -> Optional.ofNullable(scene.picture().notes().get(id)))
        .map(r -> (int) Math.round(axis.from(r)));
  }
}
