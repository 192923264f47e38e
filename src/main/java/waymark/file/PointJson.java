package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Decoder;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.model.Point;

/// The fields `x` and `y` of an object.
final class PointJson {

  private static final Decoder<Integer> COORDINATE = Decoders.whole(-Point.LIMIT, Point.LIMIT);

  private PointJson() {}

  static Point need(Fields o) {
    return new Point(o.need("x", COORDINATE, 0), o.need("y", COORDINATE, 0));
  }

  static Optional<Point> may(Fields o) {
    boolean x = o.peek("x").isPresent();
    boolean y = o.peek("y").isPresent();
    if (x != y) {
      String there = x ? "x" : "y";
      String missing = x ? "y" : "x";
      o.complain(there, quotedWithout(there, missing), "both \"x\" and \"y\", or neither");
      o.may(there, COORDINATE);
      return Optional.empty();
    }
    return x ? Optional.of(need(o)) : Optional.empty();
  }

  private static String quotedWithout(String there, String missing) {
    return "\"" + there + "\" without \"" + missing + "\"";
  }

  static Build put(Build build, Point point) {
    return build.number("x", point.x()).number("y", point.y());
  }
}
