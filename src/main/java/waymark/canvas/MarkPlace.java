package waymark.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// Where the mark of a step's sources has room: on its line, like a bead, as near to where the step
/// leaves as neither a card nor a need nor another mark is in the way; or else hanging from the
/// line, or beside a need.
///
/// @param taken where no mark may lie
/// @param labels the needs of the step, first to last
/// @param width of the mark, in the units of the picture
record MarkPlace(List<Rect> taken, List<Rect> labels, double width) {

  /// A mark keeps its size while the picture is made smaller, so room is kept for one at 70 %.
  static final double HEIGHT = 24;

  private static final double PACE = 4;
  private static final double APART = 3;

  /// {@return the middle of the mark}
  Spot on(Route route) {
    return along(route)
        .mapToObj(route::at)
        .filter(this::isFree)
        .findFirst()
        .or(() -> hanging(route))
        .or(this::besideALabel)
        .orElseGet(() -> route.at(Math.min(HEIGHT, route.length() / 2)));
  }

  private static DoubleStream along(Route route) {
    return DoubleStream.iterate(HEIGHT, d -> d <= route.length() - HEIGHT, d -> d + PACE);
  }

  private Optional<Spot> hanging(Route route) {
    return along(route)
        .boxed()
        .flatMap(d -> aside(route.at(d), route.at(d + 1)))
        .filter(this::isFree)
        .findFirst();
  }

  /// Both sides of a line at `spot`, below or to the right first.
  private Stream<Spot> aside(Spot spot, Spot next) {
    boolean level = Math.abs(next.x() - spot.x()) > Math.abs(next.y() - spot.y());
    double right = level ? 0 : width / 2 + APART;
    double down = level ? HEIGHT / 2 + APART : 0;
    return Stream.of(spot.plus(right, down), spot.plus(-right, -down));
  }

  private Optional<Spot> besideALabel() {
    double out = width / 2 + APART;
    return labels.stream()
        .flatMap(
            label ->
                Stream.of(
                    new Spot(label.maxX() + out, label.centre().y()),
                    new Spot(label.x() - out, label.centre().y())))
        .filter(this::isFree)
        .findFirst();
  }

  private boolean isFree(Spot middle) {
    return taken.stream().noneMatch(around(middle)::overlaps);
  }

  private Rect around(Spot spot) {
    return new Rect(spot.x() - width / 2, spot.y() - HEIGHT / 2, width, HEIGHT);
  }
}
