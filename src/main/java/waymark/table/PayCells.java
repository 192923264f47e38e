package waymark.table;

import static waymark.table.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.model.Extra;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.reference.PayScale;

/// Pay in three cells: its structure, its lowest and its highest point. A point that belongs to one
/// structure only brings that structure along where none was said.
final class PayCells {

  private static final Choice<PayFrame> FRAMES = new Choice<>(List.of(PayFrame.values()));
  private static final Pattern RANGE =
      Pattern.compile("(.*?[^\\s–—-])\\s*(?:–|—|-|\\bto\\b)\\s*([^\\s–—-].*)");
  private static final Pattern TEACHERS = Pattern.compile("[mul]\\s*0*(\\d{1,3})");
  private static final Pattern BAND = Pattern.compile("band\\s*([1-9][a-d]?)");
  private static final Pattern NUMBER = Pattern.compile("\\d.*");

  private PayCells() {}

  /// What comes of text in one of the cells.
  sealed interface Change {

    /// Pay, or none.
    record Pays(Optional<Pay> pay) implements Change {}

    /// No pay.
    record Refused(String why) implements Change {}
  }

  private static Change refused(String found, String expected) {
    return new Change.Refused(Entry.Refusing.why(found, expected));
  }

  private static Change pays(Pay pay) {
    return new Change.Pays(Optional.of(pay));
  }

  static List<String> frames() {
    return FRAMES.labels();
  }

  static String range(Pay pay) {
    String from = pay.from().orElse("");
    String to = pay.to().orElse("");
    return from.isEmpty() || to.isEmpty() ? from + to : text("role.pay.range", from, to);
  }

  /// Another structure has other points, so these go.
  static Change frame(Optional<Pay> pay, String text) {
    if (text.isBlank()) {
      return new Change.Pays(Optional.empty());
    }
    return FRAMES
        .read(text)
        .<Change>map(frame -> pays(withFrame(pay, frame)))
        .orElseGet(() -> refused(text, FRAMES.expected()));
  }

  private static Pay withFrame(Optional<Pay> pay, PayFrame frame) {
    if (pay.filter(p -> p.frame() == frame).isPresent()) {
      return pay.get();
    }
    return new Pay(
        frame,
        Optional.empty(),
        Optional.empty(),
        pay.flatMap(Pay::status),
        pay.flatMap(Pay::allowance),
        pay.flatMap(Pay::note),
        pay.map(Pay::extra).orElse(Extra.NONE));
  }

  static Change from(Optional<Pay> pay, String text) {
    return end(pay, text, pay.flatMap(Pay::to), true);
  }

  static Change to(Optional<Pay> pay, String text) {
    return end(pay, text, pay.flatMap(Pay::from), false);
  }

  private static Change end(
      Optional<Pay> pay, String text, Optional<String> other, boolean isLeast) {
    if (text.isBlank()) {
      return new Change.Pays(
          pay.map(
              p -> isLeast ? ends(p, Optional.empty(), other) : ends(p, other, Optional.empty())));
    }
    Matcher range = RANGE.matcher(text.strip());
    if (range.matches() && structure(pay, List.of(range.group(1), range.group(2))).isPresent()) {
      return range(pay, text);
    }
    List<String> points =
        Stream.concat(Stream.of(text.strip()), other.stream()).map(PayCells::point).toList();
    return structure(pay, points)
        .<Change>map(
            frame -> {
              Optional<String> own = Optional.of(points.getFirst());
              Pay next = withFrame(pay, frame);
              return pays(isLeast ? ends(next, own, other) : ends(next, other, own));
            })
        .orElseGet(() -> refused(text, expected(pay)));
  }

  /// Both points from one cell, such as `L6-L10`, `L6 to 10` or `M1`.
  static Change range(Optional<Pay> pay, String text) {
    if (text.isBlank()) {
      return new Change.Pays(Optional.empty());
    }
    Matcher range = RANGE.matcher(text.strip());
    List<String> points =
        range.matches()
            ? List.of(point(range.group(1)), point(likeFirst(range.group(1), range.group(2))))
            : List.of(point(text.strip()));
    return structure(pay, points)
        .<Change>map(
            frame ->
                pays(
                    ends(
                        withFrame(pay, frame),
                        Optional.of(points.getFirst()),
                        Optional.of(points.getLast()))))
        .orElseGet(() -> refused(text, expected(pay)));
  }

  /// `10` behind `L6` is `L10`.
  private static String likeFirst(String first, String second) {
    return NUMBER.matcher(second).matches() ? first.replaceFirst("\\d.*$", "") + second : second;
  }

  private static Pay ends(Pay pay, Optional<String> from, Optional<String> to) {
    return new Pay(pay.frame(), from, to, pay.status(), pay.allowance(), pay.note(), pay.extra());
  }

  /// {@return the point as this program writes it, if it is one of a structure}
  private static String point(String text) {
    String plain = text.strip().toLowerCase(Locale.UK);
    Matcher teachers = TEACHERS.matcher(plain);
    if (teachers.matches()) {
      return plain.substring(0, 1).toUpperCase(Locale.UK) + teachers.group(1);
    }
    Matcher band = BAND.matcher(plain);
    return band.matches() ? "Band " + band.group(1) : text.strip();
  }

  /// {@return the structure that has all of `points`: the one that is said already, or, if that has
  /// no other point yet or there is none, the one they all belong to}
  private static Optional<PayFrame> structure(Optional<Pay> pay, List<String> points) {
    Optional<PayFrame> said = pay.map(Pay::frame).filter(f -> holds(f, points));
    boolean isFixed = pay.filter(p -> p.from().isPresent() || p.to().isPresent()).isPresent();
    return said.or(() -> isFixed ? Optional.empty() : usual(points));
  }

  private static boolean holds(PayFrame frame, List<String> points) {
    List<String> known = PayScale.points(frame);
    return known.isEmpty() || known.containsAll(points);
  }

  private static Optional<PayFrame> usual(List<String> points) {
    boolean bands = points.stream().allMatch(p -> p.equals(point(p)) && p.startsWith("Band "));
    return Stream.of(PayFrame.UPPER, PayFrame.MAIN, PayFrame.LEADERSHIP)
        .filter(f -> PayScale.points(f).containsAll(points))
        .findFirst()
        .or(() -> bands ? Optional.of(PayFrame.NHS) : Optional.empty());
  }

  private static String expected(Optional<Pay> pay) {
    return pay.filter(p -> !PayScale.points(p.frame()).isEmpty())
        .map(
            p -> {
              List<String> points = PayScale.points(p.frame());
              return text("expected.point", points.getFirst(), points.getLast(), p.frame().label());
            })
        .orElseGet(() -> text("expected.any-point"));
  }
}
