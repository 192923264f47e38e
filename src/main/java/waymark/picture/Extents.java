package waymark.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.model.StepId;

/// What marks cover.
final class Extents {

  private Extents() {}

  /// {@return rectangles that together cover `mark` of `picture`}
  static Stream<Rect> of(Mark mark, Picture picture) {
    return step(mark)
        .flatMap(id -> Optional.ofNullable(picture.routes().get(id)))
        .map(route -> of(route, picture.labels().getOrDefault(route.step(), List.of())))
        .orElseGet(() -> Stream.of(of(mark)));
  }

  private static Optional<StepId> step(Mark mark) {
    return mark instanceof Mark.Group group && group.element().orElse(null) instanceof StepId id
        ? Optional.of(id)
        : Optional.empty();
  }

  private static Stream<Rect> of(Route route, List<Rect> labels) {
    List<Spot> points = route.points();
    return Stream.concat(
        IntStream.range(1, points.size())
            .mapToObj(i -> Rect.between(points.get(i - 1), points.get(i))),
        labels.stream());
  }

  private static Rect of(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> box.rect();
      case Mark.Path path -> of(path.segments());
      case Mark.Words words ->
          new Rect(
              words.x(),
              words.baseline() - words.type().size(),
              words.width(),
              1.5 * words.type().size());
      case Mark.Group group ->
          group.marks().stream().map(Extents::of).reduce(group.bounds(), Rect::union);
    };
  }

  private static Rect of(List<Segment> segments) {
    Bounds bounds = new Bounds();
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(Spot to) -> bounds.add(to);
        case Segment.Line(Spot to) -> bounds.add(to);
        case Segment.Quad(Spot control, Spot to) -> {
          bounds.add(control);
          bounds.add(to);
        }
        case Segment.Cubic(Spot first, Spot second, Spot to) -> {
          bounds.add(first);
          bounds.add(second);
          bounds.add(to);
        }
        case Segment.Close() -> {}
      }
    }
    return bounds.rect();
  }
}
