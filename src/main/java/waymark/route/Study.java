package waymark.route;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import waymark.model.Qualification;

/// When a course could be taken.
///
/// @param start the first day on which it could begin
/// @param end the first day on which it could be finished, if its length is known
/// @param yearly whether it starts only once a year, in autumn
public record Study(LocalDate start, Optional<LocalDate> end, boolean yearly) {

  /// National professional qualifications have one cohort a year, starting in November, since
  /// November 2025 (Hisp Teaching School Hub quoting the Department for Education, 24 July 2025).
  private static final Month COHORT = Month.NOVEMBER;

  static Study of(Qualification qualification, LocalDate day) {
    boolean yearly = qualification.badge().toUpperCase(Locale.ROOT).startsWith("NPQ");
    LocalDate open = qualification.offered().from().filter(day::isBefore).orElse(day);
    LocalDate start = yearly ? nextCohort(open) : open;
    return new Study(start, qualification.months().map(m -> start.plusMonths(m.from())), yearly);
  }

  private static LocalDate nextCohort(LocalDate day) {
    LocalDate cohort = LocalDate.of(day.getYear(), COHORT, 1);
    return day.isAfter(cohort) ? cohort.plusYears(1) : cohort;
  }
}
