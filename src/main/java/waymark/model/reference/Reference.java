package waymark.model.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.Qualification;
import waymark.model.RoleKind;

/// All that is known about the field, in dated tables.
///
/// @param pay what points are worth
/// @param allowances what may be paid on top
/// @param bands what the bands of structures without points are worth, the latest last
/// @param groups school groups, smallest first
/// @param units what a pupil adds to the score by which schools are grouped
/// @param time what is said about the time that a SENCo needs
/// @param courses how families of courses are studied for
/// @param qualifications those known in the field
/// @param kinds what is usual for each sort of post
/// @param standards what the rules rest on
public record Reference(
    PayTable pay,
    List<Allowance> allowances,
    List<PayBand> bands,
    List<SchoolGroup> groups,
    List<UnitPoints> units,
    List<TimeGuidance> time,
    List<CourseFact> courses,
    List<QualificationFact> qualifications,
    List<KindFact> kinds,
    List<Standard> standards) {

  /// Nothing known.
  public static final Reference NOTHING =
      new Reference(
          PayTable.EMPTY,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Reference {
    allowances = List.copyOf(allowances);
    bands = List.copyOf(bands);
    groups = List.copyOf(groups);
    units = List.copyOf(units);
    time = List.copyOf(time);
    courses = List.copyOf(courses);
    qualifications = List.copyOf(qualifications);
    kinds = List.copyOf(kinds);
    standards = List.copyOf(standards);
  }

  /// {@return the last day on which somebody checked a standard}
  public LocalDate checked() {
    return standards.stream()
        .map(Standard::checked)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  /// {@return the day for which `pathway` speaks, or else the day on which this was last checked}
  public LocalDate dayOf(Pathway pathway) {
    return pathway.about().asOf().orElseGet(this::checked);
  }

  /// {@return what `rule` rests on, on `day`}
  public Optional<Standard> standard(String rule, LocalDate day) {
    return standards.stream()
        .filter(s -> s.rule().equals(rule) && s.inForce().holdsOn(day))
        .findFirst();
  }

  /// {@return what is known of `qualification`}
  public Optional<QualificationFact> fact(Qualification qualification) {
    return qualifications.stream().filter(f -> f.describes(qualification)).findFirst();
  }

  /// {@return how `qualification` is studied for}
  public Optional<CourseFact> course(Qualification qualification) {
    return courses.stream().filter(c -> c.describes(qualification)).findFirst();
  }

  /// {@return what is usual for posts of `kind`}
  public Optional<KindFact> fact(RoleKind kind) {
    return kinds.stream().filter(f -> f.kind() == kind).findFirst();
  }

  /// {@return what the lower end of `pay` is worth on `day`; of a year before, and saying so, where
  /// that is the last one known}
  public Optional<Worth> least(Pay pay, PayArea area, LocalDate day) {
    return pay.from().flatMap(point -> worth(pay, point, PayBand::from, area, day));
  }

  /// {@return the same of the upper end}
  public Optional<Worth> most(Pay pay, PayArea area, LocalDate day) {
    return pay.to().flatMap(point -> worth(pay, point, PayBand::to, area, day));
  }

  private Optional<Worth> worth(
      Pay pay,
      String point,
      Function<PayBand, Optional<Integer>> end,
      PayArea area,
      LocalDate day) {
    return pay.frame().equals(PayFrame.NHS) || pay.frame().equals(PayFrame.SOULBURY)
        ? band(pay.frame(), point).flatMap(b -> end.apply(b).map(p -> Worth.of(b, p)))
        : pay().lastAt(area, pay.frame(), point, day).map(Worth::of);
  }

  /// {@return what may be paid on top in the year of `day`, each allowance once; of the last year
  /// before, and saying so, where that is the last one known}
  public List<Allowance> allowancesOn(LocalDate day) {
    Map<String, Allowance> latest = new LinkedHashMap<>();
    allowances.stream()
        .filter(a -> a.year().compareTo(PayYear.of(day)) <= 0)
        .sorted(Comparator.comparing(Allowance::year))
        .forEach(a -> latest.put(a.name(), a));
    return List.copyOf(latest.values());
  }

  private Optional<PayBand> band(PayFrame frame, String name) {
    return bands.stream()
        .filter(b -> b.frame() == frame && b.band().equalsIgnoreCase(name))
        .reduce((_, last) -> last);
  }

  /// {@return the same with `own` pay points put in place of, or beside, those it has}
  public Reference withPay(List<PayPoint> own) {
    return new Reference(
        pay.with(own),
        allowances,
        bands,
        groups,
        units,
        time,
        courses,
        qualifications,
        kinds,
        standards);
  }
}
