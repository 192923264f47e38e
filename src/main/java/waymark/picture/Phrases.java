package waymark.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.model.Need;
import waymark.model.Pay;
import waymark.model.PayStatus;
import waymark.model.Period;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Timing;

/// The short phrases of cards and badges, in plain English, the same in every output.
public final class Phrases {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

  private Phrases() {}

  /// {@return the day as `1 September 2026`}
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// {@return a number without a needless `.0`}
  public static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /// {@return by when a need is due, as `within 3 years`}
  public static String timing(Timing timing) {
    return switch (timing) {
      case Timing.Before _ -> "before";
      case Timing.Within within -> "within " + years(within.years());
      case Timing.Helpful _ -> "helpful";
    };
  }

  private static String years(double years) {
    return number(years) + (years == 1 ? " year" : " years");
  }

  /// {@return a need in words, as `NA SENCO or NPQ for SENCOs, within 3 years`; one that does not
  /// hold, or whose every qualification is not offered, on `asOf` says so}
  public static String need(
      Need need, Map<QualificationId, Qualification> qualifications, Optional<LocalDate> asOf) {
    String words = names(need, qualifications) + ", " + timing(need.when());
    return words + bracketed(need, qualifications, asOf);
  }

  /// {@return what a need asks for without its timing, as `NA SENCO or NPQ for SENCOs`, with the
  /// same proviso as [#need]}
  public static String award(
      Need need, Map<QualificationId, Qualification> qualifications, Optional<LocalDate> asOf) {
    return names(need, qualifications) + bracketed(need, qualifications, asOf);
  }

  private static String names(Need need, Map<QualificationId, Qualification> qualifications) {
    return need.anyOf().stream()
        .map(id -> Optional.ofNullable(qualifications.get(id)))
        .map(q -> q.map(Qualification::badge).orElse("?"))
        .collect(Collectors.joining(" or "));
  }

  private static String bracketed(
      Need need, Map<QualificationId, Qualification> qualifications, Optional<LocalDate> asOf) {
    return asOf.flatMap(day -> proviso(need, qualifications, day))
        .map(p -> " (" + p + ")")
        .orElse("");
  }

  private static Optional<String> proviso(
      Need need, Map<QualificationId, Qualification> qualifications, LocalDate day) {
    if (!need.holds().holdsOn(day)) {
      return Optional.of(dates(need.holds(), day));
    }
    List<Qualification> known =
        need.anyOf().stream().filter(qualifications::containsKey).map(qualifications::get).toList();
    if (known.isEmpty() || known.stream().anyMatch(q -> q.offered().holdsOn(day))) {
      return Optional.empty();
    }
    boolean early = known.stream().anyMatch(q -> q.offered().isBefore(day));
    return Optional.of(early ? "not yet offered" : "closed to new starters");
  }

  private static String dates(Period period, LocalDate day) {
    return period.isBefore(day)
        ? "from " + period.from().map(MONTH::format).orElse("")
        : "until " + period.until().map(MONTH::format).orElse("");
  }

  /// {@return a pay range in words, as `Example pay L6–L10`}
  public static String pay(Pay pay) {
    String range = range(pay);
    if (range.isEmpty()) {
      return pay.frame().label();
    }
    return switch (pay.status().orElse(PayStatus.STATUTORY)) {
      case EXAMPLE -> "Example pay " + range;
      case ADVISORY -> "Advisory pay " + range;
      case LOCAL -> "Local pay " + range;
      case DERIVED -> frame(pay) + range + " (derived)";
      case PROVISIONAL -> frame(pay) + range + " (provisional)";
      case STATUTORY -> frame(pay) + range;
    };
  }

  private static String frame(Pay pay) {
    boolean upper = pay.to().filter(point -> point.startsWith("U")).isPresent();
    return switch (pay.frame()) {
      case MAIN -> upper ? "Main and upper pay " : "Main pay ";
      case UPPER -> "Upper pay ";
      case LEAD_PRACTITIONER -> "Lead practitioner pay ";
      case LEADERSHIP -> "Leadership pay ";
      case NHS -> "NHS ";
      case SOULBURY -> "Soulbury ";
      case LOCAL -> "Local pay ";
    };
  }

  private static String range(Pay pay) {
    String from = pay.from().orElse("");
    String to = pay.to().orElse("");
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return from.isEmpty() ? to : from;
    }
    return from.contains(" ") || to.contains(" ") ? from + " to " + to : from + "–" + to;
  }

  /// {@return protected time in words, as `2.5 days a week protected`}
  public static String time(ProtectedTime time) {
    double days = time.daysPerWeek();
    return number(days) + (days == 1 ? " day" : " days") + " a week protected";
  }

  /// {@return the seat on the leadership team in words}
  public static String leadershipTeam(boolean onIt) {
    return onIt ? "Leadership team" : "Not on leadership team";
  }
}
