package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.edit.Edit;
import waymark.edit.NoteEdit.MoveNotes;
import waymark.edit.PlaceEdit.MoveRoles;
import waymark.edit.Several;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.Placement;
import waymark.picture.Rect;

/// Cards and notes that a command brings into line.
///
/// @param scene where they stand
/// @param things each with where it stands now
record Lineup(Scene scene, Map<Id, Rect> things) {

  static Lineup of(Scene scene) {
    Moving moving = Moving.of(scene, scene.acted());
    Map<Id, Rect> things = new LinkedHashMap<>();
    moving.cards().entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().value()))
        .forEach(e -> things.put(e.getKey(), e.getValue()));
    moving.notes().entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().value()))
        .forEach(e -> things.put(e.getKey(), e.getValue()));
    return new Lineup(scene, things);
  }

  List<Effect> align(Alignment to) {
    if (things.size() < 2) {
      return List.of(new Say(text("align.few")));
    }
    Rect all = things.values().stream().reduce(Rect::union).orElseThrow();
    Map<Id, Rect> next = new LinkedHashMap<>(things);
    next.replaceAll((_, rect) -> to.aligned(rect, all));
    return moved(to.label(), next);
  }

  /// The outermost two stay; between them the gaps become equal.
  List<Effect> distribute(Axis axis, String label) {
    if (things.size() < 3) {
      return List.of(new Say(text("space.few")));
    }
    List<Map.Entry<Id, Rect>> row = new ArrayList<>(things.entrySet());
    row.sort(Comparator.comparingDouble(e -> axis.middle(e.getValue())));
    double sizes = row.stream().mapToDouble(e -> length(axis, e.getValue())).sum();
    double from = axis.from(row.getFirst().getValue());
    double to = axis.to(row.getLast().getValue());
    double gap = (to - from - sizes) / (row.size() - 1);
    Map<Id, Rect> next = new LinkedHashMap<>();
    double place = from;
    for (Map.Entry<Id, Rect> entry : row) {
      Rect rect = entry.getValue();
      next.put(entry.getKey(), axis.moved(rect, Math.rint(place - axis.from(rect))));
      place += length(axis, rect) + gap;
    }
    return moved(label, next);
  }

  private static double length(Axis axis, Rect rect) {
    return axis.to(rect) - axis.from(rect);
  }

  private List<Effect> moved(String label, Map<Id, Rect> next) {
    List<Edit> edits = new ArrayList<>();
    List<Placement> placements =
        scene.view().placements().stream()
            .flatMap(p -> moved(p, next.get(p.role())).stream())
            .toList();
    if (!placements.isEmpty()) {
      edits.add(new MoveRoles(scene.view().id(), placements));
    }
    next.forEach((id, rect) -> note(id, rect).ifPresent(edits::add));
    return edits.isEmpty()
        ? List.of(new Say(text("align.there")))
        : List.of(new Do(new Several(label, edits)));
  }

  private Optional<Placement> moved(Placement placement, @Nullable Rect to) {
    return Optional.ofNullable(to)
        .filter(rect -> !rect.equals(things.get(placement.role())))
        .map(rect -> Cells.at(placement, rect, scene.picture().grid()));
  }

  private Optional<Edit> note(Id id, Rect to) {
    Rect from = Optional.ofNullable(things.get(id)).orElse(to);
    int dx = (int) Math.round(to.x() - from.x());
    int dy = (int) Math.round(to.y() - from.y());
    return id instanceof NoteId note && (dx != 0 || dy != 0)
        ? Optional.of(new MoveNotes(scene.view().id(), Set.of(note), dx, dy))
        : Optional.empty();
  }
}
