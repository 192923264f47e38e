package waymark.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Type;

/// Single marks as SVG elements, moved so that the page begins at 0, 0.
///
/// @param left the page's left edge
/// @param top the page's upper edge
record SvgShapes(double left, double top) {

  String box(Mark.Box box) {
    Rect r = box.rect();
    return "<rect"
        + number("x", r.x() - left)
        + number("y", r.y() - top)
        + number("width", r.width())
        + number("height", r.height())
        + (box.radius() > 0 ? number("rx", box.radius()) : "")
        + paint(box.fill(), box.stroke())
        + "/>";
  }

  String path(Mark.Path path) {
    String data = path.segments().stream().map(this::data).collect(Collectors.joining(" "));
    return "<path d=\"" + data + "\"" + paint(path.fill(), path.stroke()) + "/>";
  }

  private String data(Segment segment) {
    return switch (segment) {
      case Segment.Move(Spot to) -> "M" + spot(to);
      case Segment.Line(Spot to) -> "L" + spot(to);
      case Segment.Quad(Spot control, Spot to) -> "Q" + spot(control) + " " + spot(to);
      case Segment.Cubic(Spot first, Spot second, Spot to) ->
          "C" + spot(first) + " " + spot(second) + " " + spot(to);
      case Segment.Close _ -> "Z";
    };
  }

  private String spot(Spot spot) {
    return Decimal.of(spot.x() - left) + "," + Decimal.of(spot.y() - top);
  }

  /// {@return lines of one text, each placed by itself}
  String text(List<Mark.Words> lines) {
    Type type = lines.getFirst().type();
    return "<text"
        + number("font-size", type.size())
        + " font-weight=\""
        + type.weight().css()
        + "\" fill=\""
        + lines.getFirst().colour().hex()
        + "\">"
        + lines.stream().map(this::line).collect(Collectors.joining(" "))
        + "</text>";
  }

  private String line(Mark.Words words) {
    return "<tspan"
        + number("x", words.x() - left)
        + number("y", words.baseline() - top)
        + number("textLength", words.width())
        + " lengthAdjust=\"spacingAndGlyphs\">"
        + Xml.escaped(words.text())
        + "</tspan>";
  }

  private static String paint(Optional<Colour> fill, Optional<Stroke> stroke) {
    return " fill=\""
        + fill.map(Colour::hex).orElse("none")
        + "\""
        + stroke.map(SvgShapes::stroke).orElse("");
  }

  private static String stroke(Stroke stroke) {
    String dash = stroke.dash().stream().map(Decimal::of).collect(Collectors.joining(","));
    return " stroke=\""
        + stroke.colour().hex()
        + "\""
        + number("stroke-width", stroke.width())
        + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"");
  }

  private static String number(String name, double value) {
    return " " + name + "=\"" + Decimal.of(value) + "\"";
  }
}
