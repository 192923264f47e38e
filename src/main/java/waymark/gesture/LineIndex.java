package waymark.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.gesture.Guide.Kind;
import waymark.picture.Rect;

/// The lines of one direction that a card may snap to, sorted, so that the nearest is found at once
/// among thousands.
///
/// @param axis the direction in which a card moves onto a line
/// @param lines in order of their place
record LineIndex(Axis axis, List<Line> lines) {

  /// A line, as long as what it belongs to.
  ///
  /// @param at its place on the axis
  /// @param from where it begins on the other axis
  /// @param to where it ends there
  record Line(Kind kind, double at, double from, double to) {}

  /// How something comes to lie on a line.
  ///
  /// @param by how far it has to move
  record Fit(double by, List<Guide> guides) {}

  /// {@return the edges and middles of `cards`, and the middles of `cells`}
  static LineIndex of(Axis axis, Collection<Rect> cards, Collection<Rect> cells) {
    List<Line> lines = new ArrayList<>();
    for (Rect card : cards) {
      lines.add(line(axis, Kind.EDGE, axis.from(card), card));
      lines.add(line(axis, Kind.CENTRE, axis.middle(card), card));
      lines.add(line(axis, Kind.EDGE, axis.to(card), card));
    }
    cells.forEach(cell -> lines.add(line(axis, Kind.CENTRE, axis.middle(cell), cell)));
    lines.sort(Comparator.comparingDouble(Line::at));
    return new LineIndex(axis, List.copyOf(lines));
  }

  private static Line line(Axis axis, Kind kind, double at, Rect rect) {
    return new Line(kind, at, axis.other().from(rect), axis.other().to(rect));
  }

  /// {@return the shortest way for an edge or the middle of `card` onto a line of its kind}
  Optional<Fit> nearest(Rect card, double reach) {
    return Stream.of(
            nearest(card, Kind.EDGE, axis.from(card), reach),
            nearest(card, Kind.EDGE, axis.to(card), reach),
            nearest(card, Kind.CENTRE, axis.middle(card), reach))
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(fit -> Math.abs(fit.by())));
  }

  private Optional<Fit> nearest(Rect card, Kind kind, double at, double reach) {
    Optional<Line> best = Optional.empty();
    for (int i = firstFrom(at - reach); i < lines.size() && lines.get(i).at <= at + reach; i++) {
      Line line = lines.get(i);
      if (line.kind == kind && best.map(b -> closer(line, b, at)).orElse(true)) {
        best = Optional.of(line);
      }
    }
    return best.map(line -> new Fit(line.at - at, List.of(guide(line, card))));
  }

  private static boolean closer(Line line, Line best, double at) {
    return Math.abs(line.at - at) < Math.abs(best.at - at);
  }

  private int firstFrom(double place) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).at < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Guide guide(Line line, Rect card) {
    double from = Math.min(line.from, axis.other().from(card));
    double to = Math.max(line.to, axis.other().to(card));
    return new Guide(line.kind, axis.spot(line.at, from), axis.spot(line.at, to));
  }
}
