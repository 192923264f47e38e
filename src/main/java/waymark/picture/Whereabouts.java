package waymark.picture;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The marks of a picture by where they are: a step by the pieces of its line, anything else by
/// what it covers. Made when it is first asked.
final class Whereabouts {

  /// How far strokes may reach beyond what is measured.
  private static final double STROKE = 8;

  private final Picture picture;
  private Optional<Nearby<Place>> places = Optional.empty();

  /// A place that the mark of that number covers.
  private record Place(int mark, Rect rect) {}

  Whereabouts(Picture picture) {
    this.picture = picture;
  }

  List<Mark> in(Rect rect) {
    BitSet met = new BitSet();
    places()
        .near(
            rect,
            place -> {
              if (place.rect.overlaps(rect)) {
                met.set(place.mark);
              }
            });
    return met.stream().mapToObj(i -> picture.marks().get(i)).toList();
  }

  private synchronized Nearby<Place> places() {
    Nearby<Place> made = places.orElseGet(this::make);
    places = Optional.of(made);
    return made;
  }

  private Nearby<Place> make() {
    Nearby<Place> made = new Nearby<>();
    List<Mark> marks = picture.marks();
    for (int i = 0; i < marks.size(); i++) {
      int number = i;
      Extents.of(marks.get(i), picture)
          .map(rect -> rect.grown(STROKE))
          .forEach(rect -> made.add(rect, new Place(number, rect)));
    }
    return made;
  }
}
