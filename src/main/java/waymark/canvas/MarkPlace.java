package waymark.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// Where the mark of a step's sources has room: on its line, like a bead, as near to where the step
/// leaves as neither a card nor a need is in the way; or else beside a need.
///
/// @param cards the two cards that the step joins
/// @param labels the needs of the step, first to last
/// @param width of the mark, in the units of the picture
record MarkPlace(List<Rect> cards, List<Rect> labels, double width) {

  /// A mark keeps its size while the picture is made smaller, so room is kept for one at 70 %.
  static final double HEIGHT = 24;

  private static final double PACE = 4;
  private static final double APART = 3;

  /// {@return the middle of the mark}
  Spot on(Route route) {
    return DoubleStream.iterate(HEIGHT, d -> d <= route.length() - HEIGHT, d -> d + PACE)
        .mapToObj(route::at)
        .filter(spot -> isFree(around(spot)))
        .findFirst()
        .or(this::besideALabel)
        .orElseGet(() -> route.at(Math.min(HEIGHT, route.length() / 2)));
  }

  private Optional<Spot> besideALabel() {
    double out = width / 2 + APART;
    return labels.stream()
        .flatMap(
            label ->
                Stream.of(
                    new Spot(label.maxX() + out, label.centre().y()),
                    new Spot(label.x() - out, label.centre().y())))
        .filter(spot -> isFree(around(spot)))
        .findFirst();
  }

  private boolean isFree(Rect mark) {
    return Stream.concat(cards.stream(), labels.stream()).noneMatch(mark::overlaps);
  }

  private Rect around(Spot spot) {
    return new Rect(spot.x() - width / 2, spot.y() - HEIGHT / 2, width, HEIGHT);
  }
}
