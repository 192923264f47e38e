package waymark.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.model.drawn.Drawn;
import waymark.model.drawn.Drawn.Corner;
import waymark.model.drawn.Drawn.Line;

/// Lines that cross are hard to follow. The rule's number is how many crossings a view may have.
/// Views of more than a thousand lines are not counted.
final class LinesSeldomCross implements Rule {

  @Override
  public String id() {
    return "lines-seldom-cross";
  }

  @Override
  public String name() {
    return "Lines do not cross";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.drawn().stream()
        .filter(d -> d.lines().size() <= 1_000)
        .flatMap(d -> check(inquiry, d).stream())
        .toList();
  }

  private static Optional<Finding> check(Inquiry inquiry, Drawn drawn) {
    List<Crossing> crossings = crossings(drawn.lines());
    return Optional.of(crossings)
        .filter(c -> c.size() > inquiry.number())
        .map(c -> finding(inquiry, drawn, c));
  }

  private static List<Crossing> crossings(List<Line> lines) {
    List<Crossing> crossings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (cross(lines.get(i).corners(), lines.get(j).corners())) {
          crossings.add(new Crossing(lines.get(i), lines.get(j)));
        }
      }
    }
    return crossings;
  }

  private static boolean cross(List<Corner> a, List<Corner> b) {
    for (int i = 1; i < a.size(); i++) {
      for (int j = 1; j < b.size(); j++) {
        if (divides(a.get(i - 1), a.get(i), b.get(j - 1), b.get(j))
            && divides(b.get(j - 1), b.get(j), a.get(i - 1), a.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether `p` and `q` lie on two sides of the line through `a` and `b`.
  private static boolean divides(Corner a, Corner b, Corner p, Corner q) {
    return side(a, b, p) * side(a, b, q) < 0;
  }

  private static double side(Corner a, Corner b, Corner p) {
    return Math.signum((b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x()));
  }

  private static Finding finding(Inquiry inquiry, Drawn drawn, List<Crossing> crossings) {
    Crossing first = crossings.getFirst();
    return inquiry
        .about(
            first.one().step(),
            "In \"%s\", %s of lines cross; the first are those of %s and %s."
                .formatted(
                    inquiry.title(drawn.view()),
                    Wording.count(crossings.size(), "pair"),
                    inquiry.ends(first.one().step()),
                    inquiry.ends(first.other().step())))
        .inView(drawn.view());
  }

  private record Crossing(Line one, Line other) {}
}
