package waymark.route;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import waymark.model.Months;
import waymark.model.Qualification;
import waymark.model.reference.CourseFact;

/// When a qualification can be studied for, by somebody with so many hours a week.
///
/// @param months how long it takes for this person
/// @param cohort the month in which it starts, if only once a year
/// @param stretched whether it takes longer than published
record Syllabus(
    Qualification qualification,
    Optional<Months> months,
    Optional<Month> cohort,
    boolean stretched) {

  /// @param months as published
  /// @param fact how the course is studied for, if known
  /// @param hours of a week; empty if that is no matter
  static Syllabus of(
      Qualification qualification,
      Optional<Months> months,
      Optional<CourseFact> fact,
      Optional<Double> hours) {
    Optional<CourseFact.Load> load = fact.flatMap(CourseFact::load);
    Optional<Double> few = hours.filter(h -> h > 0 && load.filter(l -> h < l.to()).isPresent());
    return new Syllabus(
        qualification,
        months.map(m -> few.flatMap(h -> load.map(l -> stretched(m, l, h))).orElse(m)),
        fact.flatMap(CourseFact::cohort).map(c -> Month.of(c.month())),
        few.isPresent() && months.isPresent());
  }

  private static Months stretched(Months months, CourseFact.Load load, double hours) {
    return new Months(
        longer(months.from(), load.from() / hours), longer(months.to(), load.to() / hours));
  }

  private static int longer(int months, double times) {
    return (int) Math.min(Months.LIMIT, Math.ceil(months * Math.max(1, times)));
  }

  /// {@return the first study on or after `day`}
  Study onOrAfter(LocalDate day) {
    LocalDate open = qualification.offered().from().filter(day::isBefore).orElse(day);
    return startingOn(cohort.map(m -> cohortAfter(open, m)).orElse(open));
  }

  /// {@return the last study that one can count on to be finished by `end`, if it need not begin
  /// before `day`}
  Optional<Study> finishedBy(LocalDate end, LocalDate day) {
    LocalDate latest = end.minusMonths(months.map(Months::to).orElse(0));
    LocalDate start = cohort.map(m -> cohortBefore(latest, m)).orElse(latest);
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
        cohort.isPresent(),
        stretched);
  }

  private static LocalDate cohortAfter(LocalDate day, Month month) {
    LocalDate cohort = LocalDate.of(day.getYear(), month, 1);
    return day.isAfter(cohort) ? cohort.plusYears(1) : cohort;
  }

  private static LocalDate cohortBefore(LocalDate day, Month month) {
    LocalDate cohort = LocalDate.of(day.getYear(), month, 1);
    return day.isBefore(cohort) ? cohort.minusYears(1) : cohort;
  }
}
