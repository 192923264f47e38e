package waymark.route;

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
import waymark.model.reference.Worth;

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
    Pay range = ranged(pay);
    return new Wage(
        reference.least(range, area, year.firstDay()).filter(w -> isOfYear(range, w)),
        reference.most(range, area, year.firstDay()).filter(w -> isOfYear(range, w)));
  }

  /// The lead practitioners' range has no points; a range of one point ends where it begins.
  private static Pay ranged(Pay pay) {
    if (pay.frame() == PayFrame.LEAD_PRACTITIONER) {
      return pay.withRange(pay.from().orElse("least"), pay.to().orElse("most"));
    }
    return pay.from().isPresent() && pay.to().isEmpty()
        ? pay.withRange(pay.from().get(), pay.from().get())
        : pay;
  }

  /// Bands of other professions are known of one year only, which is said with them.
  private boolean isOfYear(Pay pay, Worth worth) {
    return pay.frame() == PayFrame.NHS
        || pay.frame() == PayFrame.SOULBURY
        || worth.year().equals(year.label());
  }

  /// {@return where the figures of `wages` come from, each once}
  public static List<String> sources(Stream<Wage> wages) {
    return wages
        .flatMap(Wage::ends)
        .map(w -> w.citation().source() + " (" + w.caveat() + ", " + w.citation().date() + ")")
        .distinct()
        .toList();
  }
}
