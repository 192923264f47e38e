package waymark.route;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import waymark.model.Months;
import waymark.model.Qualification;

/// When a qualification can be studied for, by somebody with so many hours a week.
///
/// @param months how long it takes for this person
/// @param yearly whether it starts once a year only
/// @param stretched whether it takes longer than published
record Syllabus(
    Qualification qualification, Optional<Months> months, boolean yearly, boolean stretched) {

  /// National professional qualifications have one cohort a year, by [Assumption#COHORTS].
  private static final Month COHORT = Month.NOVEMBER;

  /// The hours a week that an NPQ takes, by [Assumption#HOURS].
  private static final double FEWEST_HOURS = 1;

  private static final double MOST_HOURS = 2;

  /// @param months as published
  /// @param hours of a week; empty if that is no matter
  static Syllabus of(Qualification qualification, Optional<Months> months, Optional<Double> hours) {
    boolean yearly = qualification.badge().toUpperCase(Locale.ROOT).startsWith("NPQ");
    Optional<Double> few = hours.filter(h -> yearly && h > 0 && h < MOST_HOURS);
    return new Syllabus(
        qualification,
        months.map(m -> few.map(h -> stretched(m, h)).orElse(m)),
        yearly,
        few.isPresent() && months.isPresent());
  }

  private static Months stretched(Months months, double hours) {
    return new Months(
        longer(months.from(), FEWEST_HOURS / hours), longer(months.to(), MOST_HOURS / hours));
  }

  private static int longer(int months, double times) {
    return (int) Math.min(Months.LIMIT, Math.ceil(months * Math.max(1, times)));
  }

  /// {@return the first study on or after `day`}
  Study onOrAfter(LocalDate day) {
    LocalDate open = qualification.offered().from().filter(day::isBefore).orElse(day);
    return startingOn(yearly ? cohortAfter(open) : open);
  }

  /// {@return the last study that one can count on to be finished by `end`, if it need not begin
  /// before `day`}
  Optional<Study> finishedBy(LocalDate end, LocalDate day) {
    LocalDate latest = end.minusMonths(months.map(Months::to).orElse(0));
    LocalDate start = yearly ? cohortBefore(latest) : latest;
    boolean possible =
        !start.isBefore(day)
            && qualification.offered().holdsOn(start)
            && !startingOn(start).safe().isAfter(end);
    return possible ? Optional.of(startingOn(start)) : Optional.empty();
  }

  private Study startingOn(LocalDate start) {
    return new Study(
        start,
        months.map(m -> start.plusMonths(m.from())),
        months.map(m -> start.plusMonths(m.to())),
        yearly,
        stretched);
  }

  private static LocalDate cohortAfter(LocalDate day) {
    LocalDate cohort = LocalDate.of(day.getYear(), COHORT, 1);
    return day.isAfter(cohort) ? cohort.plusYears(1) : cohort;
  }

  private static LocalDate cohortBefore(LocalDate day) {
    LocalDate cohort = LocalDate.of(day.getYear(), COHORT, 1);
    return day.isBefore(cohort) ? cohort.minusYears(1) : cohort;
  }
}
