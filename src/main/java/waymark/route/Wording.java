package waymark.route;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.model.Pay;
import waymark.model.PayStatus;
import waymark.model.reference.Worth;

/// Years and pounds in words.
public final class Wording {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

  private Wording() {}

  /// {@return such as `5 to 10 years`}
  public static String span(Span span) {
    return span(span.from(), span.to());
  }

  /// {@return the same}
  public static String span(double from, double to) {
    if (to == 0) {
      return "no time stated";
    }
    return from == to ? count(from) : number(from) + " to " + count(to);
  }

  /// {@return such as `Nov 2027 to May 2029`}
  public static String study(Study study) {
    return study
        .end()
        .map(end -> MONTH.format(study.start()) + " to " + MONTH.format(end))
        .orElse("length not stated");
  }

  /// {@return such as `1 year` or `2.5 years`}
  static String count(double years) {
    return number(years) + (years == 1 ? " year" : " years");
  }

  static String number(double years) {
    return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(years);
  }

  /// {@return such as `Leadership pay range L6 to L10, £58,569 to £64,691 (derived)`}
  static String pay(Pay pay, Wage wage) {
    String worth = worth(wage);
    return points(pay) + (worth.isEmpty() ? "" : ", " + worth);
  }

  /// {@return such as `£58,569 to £64,691 (derived)`; empty if neither end is known}
  public static String worth(Wage wage) {
    if (!wage.isKnown()) {
      return "";
    }
    String standing = wage.isFirm() ? "" : " (" + wage.standing() + ")";
    Optional<String> least = wage.least().map(Worth::inPounds);
    Optional<String> most = wage.most().map(Worth::inPounds);
    if (least.isEmpty() || most.isEmpty()) {
      return least.map(l -> "from " + l).or(() -> most.map(m -> "up to " + m)).orElse("")
          + standing;
    }
    return (least.equals(most) ? least.get() : least.get() + " to " + most.get()) + standing;
  }

  /// {@return such as `Leadership pay range L6 to L10 (example)`}
  public static String points(Pay pay) {
    Optional<String> to = pay.to().filter(t -> !pay.from().equals(Optional.of(t)));
    String range = pay.from().map(f -> " " + f + to.map(t -> " to " + t).orElse("")).orElse("");
    String status =
        pay.status()
            .filter(s -> s != PayStatus.STATUTORY)
            .map(s -> " (" + s.label() + ")")
            .orElse("");
    return pay.frame().label() + range + status;
  }

  /// {@return area and year of the figures, and why another year than the one asked for}
  static String note(Wages wages) {
    String note = wages.area().label() + ", " + wages.year().label() + ", a year, before tax";
    List<String> parts =
        wages.year().equals(wages.asked())
            ? List.of(note)
            : List.of(
                note,
                "for "
                    + wages.asked().label()
                    + " fewer points are known, so that figures would not compare");
    return String.join("; ", parts) + ". Figures that are derived or provisional say so.";
  }
}
