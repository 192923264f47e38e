package waymark.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.model.Id;
import waymark.model.drawn.Drawn;

/// How the words of a picture can be read: where they stand, what room they have, and how well they
/// stand out from what is behind them.
final class Reading {

  private final Picture picture;
  private final Optional<Mark.Box> sheet;

  Reading(Picture picture) {
    this.picture = picture;
    sheet = picture.marks().stream().flatMap(m -> box(m).stream()).findFirst();
  }

  List<Drawn.Words> words() {
    List<Drawn.Words> words = new ArrayList<>();
    for (Mark mark : picture.marks()) {
      if (mark instanceof Mark.Group group) {
        group.element().ifPresent(id -> add(words, group, id));
      }
    }
    words.sort(Comparator.comparing(w -> w.of().value()));
    return words;
  }

  private void add(List<Drawn.Words> words, Mark.Group group, Id id) {
    List<Mark.Box> boxes = new ArrayList<>();
    for (Mark mark : group.marks()) {
      box(mark).ifPresent(boxes::add);
      if (mark instanceof Mark.Words line) {
        words.add(line(id, line, ground(boxes, line)));
      }
    }
  }

  /// A box that hides what is behind it.
  private static Optional<Mark.Box> box(Mark mark) {
    return mark instanceof Mark.Box box && box.fill().isPresent()
        ? Optional.of(box)
        : Optional.empty();
  }

  /// The last box before `line` on which it begins.
  private static Optional<Mark.Box> ground(List<Mark.Box> boxes, Mark.Words line) {
    Spot start = new Spot(line.x(), line.baseline());
    return boxes.reversed().stream().filter(b -> b.rect().contains(start)).findFirst();
  }

  private Drawn.Words line(Id id, Mark.Words line, Optional<Mark.Box> ground) {
    double above = TextMeasure.BUNDLED.ascent(line.type());
    double below = TextMeasure.BUNDLED.descent(line.type());
    Rect area = new Rect(line.x(), line.baseline() - above, line.width(), above + below);
    Rect room = ground.or(() -> sheet).map(Mark.Box::rect).orElse(area);
    double contrast =
        ground
            .or(() -> sheet)
            .flatMap(Mark.Box::fill)
            .map(line.colour()::contrast)
            .orElse(line.colour().contrast(Theme.PAPER.page()));
    return new Drawn.Words(
        id,
        Placing.area(area),
        Placing.area(room),
        line.type().size(),
        contrast,
        TextMeasure.BUNDLED.lacking(line.text()));
  }
}
