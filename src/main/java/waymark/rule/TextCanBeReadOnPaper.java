package waymark.rule;

import java.util.List;
import java.util.Optional;
import waymark.model.drawn.Drawn;

/// A view that is printed on one A4 page does not become too small to read. The rule's number is
/// the least size of letters, in points.
final class TextCanBeReadOnPaper implements Rule {

  /// A4 less a centimetre on each side, in the units of drawings, of which an inch has 96.
  private static final double LONG = (297 - 20) / 25.4 * 96;

  private static final double SHORT = (210 - 20) / 25.4 * 96;
  private static final double POINTS = 72.0 / 96;

  /// How much larger the same picture is on A3, less a centimetre on each side too.
  private static final double A3_TO_A4 = (420.0 - 20) / (297 - 20);

  @Override
  public String id() {
    return "text-can-be-read-on-paper";
  }

  @Override
  public String name() {
    return "Text can be read on an A4 page";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry.drawn().stream().flatMap(d -> check(inquiry, d).stream()).toList();
  }

  private static Optional<Finding> check(Inquiry inquiry, Drawn drawn) {
    double smallest = drawn.words().stream().mapToDouble(Drawn.Words::size).min().orElse(0);
    double printed = smallest * POINTS * scale(drawn.page());
    return smallest > 0 && printed < inquiry.number()
        ? Optional.of(finding(inquiry, drawn, printed))
        : Optional.empty();
  }

  private static double scale(Drawn.Area page) {
    boolean wide = page.width() > page.height();
    double across = (wide ? LONG : SHORT) / page.width();
    double down = (wide ? SHORT : LONG) / page.height();
    return Math.min(1, Math.min(across, down));
  }

  private static Finding finding(Inquiry inquiry, Drawn drawn, double printed) {
    String larger =
        printed * A3_TO_A4 >= inquiry.number()
            ? "print it on A3"
            : "print it over several pages, as it would be too small on A3 too";
    return inquiry
        .aboutAll(
            "On one A4 page the smallest text of \"%s\" would be %s points high; %s, or show fewer roles in it."
                .formatted(inquiry.title(drawn.view()), Wording.rounded(printed), larger))
        .inView(drawn.view());
  }
}
