package waymark.route;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.Role;
import waymark.model.reference.PayPoint;
import waymark.model.reference.PayYear;
import waymark.model.reference.Reference;

/// What the posts of a pathway pay, in figures of one year, so that they compare: the year for
/// which the pathway speaks, or an earlier one of which more points are known.
///
/// @param asked the year for which the pathway speaks
/// @param year the year of the figures
public record Wages(PayYear asked, PayYear year, PayArea area, Reference reference) {

  /// {@return the figures for the posts of `pathway`}
  public static Wages of(Pathway pathway, Reference reference) {
    PayYear asked = PayYear.of(reference.dayOf(pathway));
    PayArea area = pathway.about().payArea().orElse(PayArea.ENGLAND);
    PayYear best =
        reference.pay().points().stream()
            .map(PayPoint::year)
            .filter(y -> y.compareTo(asked) <= 0)
            .distinct()
            .max(
                Comparator.<PayYear>comparingLong(
                        y -> new Wages(asked, y, area, reference).known(pathway))
                    .thenComparing(Comparator.naturalOrder()))
            .orElse(asked);
    return new Wages(asked, best, area, reference);
  }

  private long known(Pathway pathway) {
    return pathway.roles().stream()
        .map(Role::pay)
        .flatMap(Optional::stream)
        .map(this::of)
        .mapToLong(w -> w.ends().count())
        .sum();
  }

  /// {@return what `pay` comes to}
  public Wage of(Pay pay) {
    boolean points = pay.frame() != PayFrame.LEAD_PRACTITIONER;
    Optional<String> from = points ? pay.from() : pay.from().or(() -> Optional.of("least"));
    Optional<String> to = points ? pay.to().or(pay::from) : pay.to().or(() -> Optional.of("most"));
    return new Wage(year, area, from.flatMap(p -> at(pay, p)), to.flatMap(p -> at(pay, p)));
  }

  private Optional<PayPoint> at(Pay pay, String point) {
    LocalDate day = year.firstDay();
    return reference.pay().at(area, pay.frame(), point, day);
  }

  /// {@return where the figures of `wages` come from, each once}
  public static List<String> sources(Stream<Wage> wages) {
    return wages
        .flatMap(Wage::ends)
        .map(p -> p.source() + " (" + p.status().label() + ", " + p.date() + ")")
        .distinct()
        .toList();
  }
}
