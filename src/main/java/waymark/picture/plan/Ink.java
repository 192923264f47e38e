package waymark.picture.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;
import waymark.picture.Type;

/// Gathers marks.
final class Ink {

  static final List<Double> DASHES = List.of(4.0, 4.0);

  private final List<Mark> marks = new ArrayList<>();

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  void add(List<Mark> more) {
    marks.addAll(more);
  }

  /// One line of text, cut with an ellipsis at `room`.
  void words(String text, double x, double baseline, Type type, Colour colour, double room) {
    String shown = fitting(text, type, room);
    marks.add(new Mark.Words(shown, x, baseline, width(shown, type), type, colour));
  }

  void words(String text, double x, double baseline, Type type, Colour colour) {
    words(text, x, baseline, type, colour, Double.MAX_VALUE);
  }

  void wordsBefore(String text, double right, double baseline, Type type, Colour colour) {
    words(text, right - width(text, type), baseline, type, colour);
  }

  static double width(String text, Type type) {
    return TextMeasure.BUNDLED.width(text, type);
  }

  private static String fitting(String text, Type type, double room) {
    if (width(text, type) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).stripTrailing() + "…", type) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  void line(Spot from, Spot to, Stroke stroke) {
    marks.add(
        new Mark.Path(
            List.of(new Segment.Move(from), new Segment.Line(to)),
            Optional.empty(),
            Optional.of(stroke)));
  }

  void lines(List<Spot> spots, Stroke stroke) {
    List<Segment> segments = new ArrayList<>(List.of(new Segment.Move(spots.getFirst())));
    spots.stream().skip(1).forEach(s -> segments.add(new Segment.Line(s)));
    marks.add(new Mark.Path(segments, Optional.empty(), Optional.of(stroke)));
  }

  void box(Rect rect, double radius, Colour fill, Stroke stroke) {
    marks.add(new Mark.Box(rect, radius, Optional.of(fill), Optional.of(stroke)));
  }

  void box(Rect rect, double radius, Colour fill) {
    marks.add(new Mark.Box(rect, radius, Optional.of(fill), Optional.empty()));
  }

  void outline(Rect rect, double radius, Stroke stroke) {
    marks.add(new Mark.Box(rect, radius, Optional.empty(), Optional.of(stroke)));
  }

  /// A shape with straight sides.
  void shape(List<Spot> corners, Optional<Colour> fill, Optional<Stroke> stroke) {
    List<Segment> segments = new ArrayList<>(List.of(new Segment.Move(corners.getFirst())));
    corners.stream().skip(1).forEach(s -> segments.add(new Segment.Line(s)));
    segments.add(new Segment.Close());
    marks.add(new Mark.Path(segments, fill, stroke));
  }

  void diamond(Spot at, double r, Optional<Colour> fill, Stroke stroke) {
    shape(
        List.of(at.plus(0, -r), at.plus(r, 0), at.plus(0, r), at.plus(-r, 0)),
        fill,
        Optional.of(stroke));
  }

  static Stroke dashed(Colour colour, double width) {
    return new Stroke(colour, width, DASHES);
  }
}
