package waymark.export.office;

import java.util.ArrayList;
import java.util.List;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;

/// What becomes one thing on a slide.
sealed interface Piece {

  /// A box with the text and the signs that lie in it.
  record Shape(Mark.Box box, List<Mark.Words> words, List<Drawn> signs) implements Piece {}

  /// Paths of one look that follow each other, such as those of an icon.
  record Drawn(List<Mark.Path> paths) implements Piece {}

  /// Text that lies in no box.
  record Text(List<Mark.Words> words) implements Piece {}

  /// {@return the pieces of `marks`, in their order}
  static List<Piece> of(List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      switch (marks.get(i)) {
        case Mark.Box box -> {
          Shape shape = new Shape(box, new ArrayList<>(), new ArrayList<>());
          while (i + 1 < marks.size() && lies(marks.get(i + 1), box.rect())) {
            i++;
            take(shape, marks.get(i));
          }
          pieces.add(shape);
        }
        case Mark.Path path -> addPath(pieces, path);
        case Mark.Words words -> addWords(pieces, words);
        case Mark.Group group -> pieces.addAll(of(group.marks()));
      }
    }
    return pieces;
  }

  private static void take(Shape shape, Mark mark) {
    if (mark instanceof Mark.Words words) {
      shape.words().add(words);
    } else if (mark instanceof Mark.Path path) {
      boolean parted = shape.signs().isEmpty() || !joins(shape.signs().getLast(), path);
      if (parted) {
        shape.signs().add(new Drawn(new ArrayList<>()));
      }
      shape.signs().getLast().paths().add(path);
    }
  }

  private static void addPath(List<Piece> pieces, Mark.Path path) {
    if (!pieces.isEmpty() && pieces.getLast() instanceof Drawn drawn && joins(drawn, path)) {
      drawn.paths().add(path);
    } else {
      pieces.add(new Drawn(new ArrayList<>(List.of(path))));
    }
  }

  private static void addWords(List<Piece> pieces, Mark.Words words) {
    boolean goesOn =
        !pieces.isEmpty()
            && pieces.getLast() instanceof Text text
            && text.words().getLast().x() == words.x()
            && text.words().getLast().type().equals(words.type());
    if (!goesOn) {
      pieces.add(new Text(new ArrayList<>()));
    }
    if (pieces.getLast() instanceof Text text) {
      text.words().add(words);
    }
  }

  private static boolean joins(Drawn drawn, Mark.Path path) {
    Mark.Path last = drawn.paths().getLast();
    return last.fill().equals(path.fill())
        && last.stroke().equals(path.stroke())
        && bounds(drawn.paths()).union(bounds(List.of(path))).width() <= SlidePath.SIGN;
  }

  private static boolean lies(Mark mark, Rect box) {
    return switch (mark) {
      case Mark.Words words -> box.contains(new Spot(words.x(), words.baseline()));
      case Mark.Path path -> box.grown(1).contains(bounds(List.of(path)).centre());
      case Mark.Box _, Mark.Group _ -> false;
    };
  }

  /// {@return the rectangle around the ends and corners of `paths`}
  static Rect bounds(List<Mark.Path> paths) {
    List<Spot> spots =
        paths.stream().flatMap(p -> p.segments().stream()).flatMap(s -> ends(s).stream()).toList();
    Rect first = Rect.between(spots.getFirst(), spots.getFirst());
    return spots.stream().map(s -> Rect.between(s, s)).reduce(first, Rect::union);
  }

  private static List<Spot> ends(Segment segment) {
    return switch (segment) {
      case Segment.Move(Spot to) -> List.of(to);
      case Segment.Line(Spot to) -> List.of(to);
      case Segment.Quad(Spot _, Spot to) -> List.of(to);
      case Segment.Cubic(Spot _, Spot _, Spot to) -> List.of(to);
      case Segment.Close _ -> List.of();
    };
  }
}
