package waymark.model.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.RoleKind;

/// All that is known about the field, in dated tables.
///
/// @param pay what points are worth
/// @param allowances what may be paid on top
/// @param groups school groups, smallest first
/// @param qualifications those known in the field
/// @param kinds what is usual for each sort of post
/// @param standards what the rules rest on
public record Reference(
    PayTable pay,
    List<Allowance> allowances,
    List<SchoolGroup> groups,
    List<QualificationFact> qualifications,
    List<KindFact> kinds,
    List<Standard> standards) {

  /// Nothing known.
  public static final Reference NOTHING =
      new Reference(PayTable.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of());

  public Reference {
    allowances = List.copyOf(allowances);
    groups = List.copyOf(groups);
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

  /// {@return what is usual for posts of `kind`}
  public Optional<KindFact> fact(RoleKind kind) {
    return kinds.stream().filter(f -> f.kind() == kind).findFirst();
  }

  /// {@return the same with `own` pay points put in place of, or beside, those it has}
  public Reference withPay(List<PayPoint> own) {
    return new Reference(pay.with(own), allowances, groups, qualifications, kinds, standards);
  }
}
