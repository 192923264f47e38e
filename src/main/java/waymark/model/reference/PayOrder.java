package waymark.model.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;

/// Which of two ranges begins, or ends, at more: by points within one structure, and by pounds of
/// one year and area between two.
///
/// The structures overlap: in inner London U3 is more than L1, elsewhere it is not. A point whose
/// worth is not known lies between those known on either side of it, and no figure is made up:
/// where that does not tell, the latest year before that does, and otherwise nothing is said. An
/// end that is not stated lies somewhere in its structure: a head paid on the leadership range is
/// not taken to begin at L1, though surely at no less.
///
/// Without any figure the main range's own points still lie below the leadership range, as they do
/// in every area (ends for 2025/26, School Teachers' Pay and Conditions Document 2025).
public final class PayOrder {

  private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]* ?)(\\d{1,3})");

  private final Reference reference;
  private final PayArea area;
  private final List<PayYear> years;
  private final Map<Dated, Bounds> known = new HashMap<>();

  private PayOrder(Reference reference, PayArea area, PayYear now) {
    this.reference = reference;
    this.area = area;
    years =
        reference.pay().points().stream()
            .map(PayPoint::year)
            .distinct()
            .filter(y -> y.compareTo(now) <= 0)
            .sorted(Comparator.reverseOrder())
            .toList();
  }

  /// {@return the order that holds for `pathway`, in its area and from the year for which it speaks
  /// back}
  public static PayOrder of(Pathway pathway, Reference reference) {
    return new PayOrder(
        reference,
        pathway.about().payArea().orElse(PayArea.ENGLAND),
        PayYear.of(reference.dayOf(pathway)));
  }

  /// What is known of two ends of ranges.
  ///
  /// @param order more than 0 if the first is more, less than 0 if it is less
  /// @param one what the first is worth, in the year by which they were compared, or the nearest
  ///   point towards the second of which that is known
  /// @param other the same of the second, towards the first
  /// @param exact whether both are the ends themselves
  public record Verdict(int order, Optional<Worth> one, Optional<Worth> other, boolean exact) {

    static Verdict withoutFigures(int order) {
      return new Verdict(order, Optional.empty(), Optional.empty(), true);
    }

    Verdict turned() {
      return new Verdict(-order, /* one= */ other, /* other= */ one, exact);
    }
  }

  /// An end of a range.
  private enum End {
    LOWER,
    UPPER
  }

  /// Where an end of a range lies in its structure: at a point or, where none is stated, somewhere
  /// from one point to another.
  private record Place(PayFrame frame, String least, String most, End end) {

    Place {
      least = least.strip();
      most = most.strip();
    }

    OptionalInt first() {
      return PayScale.place(frame, least);
    }

    OptionalInt last() {
      return PayScale.place(frame, most);
    }

    boolean isInScale() {
      return first().isPresent() && last().isPresent();
    }

    boolean isPoint() {
      return least.equals(most);
    }

    boolean isNumbered() {
      return frame == PayFrame.NHS || frame == PayFrame.SOULBURY;
    }

    boolean isSurelyAbove(Place other) {
      return first().orElseThrow() > other.last().orElseThrow();
    }
  }

  private record Dated(Place place, PayYear year) {}

  /// Between what a place lies; both the same where its worth is known.
  private record Bounds(Optional<Worth> least, Optional<Worth> most) {

    static Bounds exactly(Optional<Worth> worth) {
      return new Bounds(worth, worth);
    }

    Optional<Worth> exact() {
      return least.equals(most) ? least : Optional.empty();
    }

    boolean isAbove(Bounds other) {
      return least.isPresent()
          && other.most.isPresent()
          && least.get().pounds() > other.most.get().pounds();
    }

    boolean isSame(Bounds other) {
      return exact().isPresent()
          && exact().map(Worth::pounds).equals(other.exact().map(Worth::pounds));
    }
  }

  /// {@return how the lower ends compare, as far as is known}
  public Optional<Verdict> begins(Pay one, Pay other) {
    return compare(least(one), least(other));
  }

  /// {@return how the upper ends compare, as far as is known}
  public Optional<Verdict> ends(Pay one, Pay other) {
    return compare(most(one), most(other));
  }

  private static Optional<Place> least(Pay pay) {
    return switch (pay.frame()) {
      case MAIN, UPPER, LEADERSHIP -> {
        List<String> points = PayScale.points(pay.frame());
        String most = pay.from().or(pay::to).orElse(points.getLast());
        yield Optional.of(place(pay, pay.from().orElse(points.getFirst()), most, End.LOWER));
      }
      case LEAD_PRACTITIONER -> Optional.of(point(pay, pay.from().orElse("least"), End.LOWER));
      case SOULBURY, NHS -> pay.from().map(p -> point(pay, p, End.LOWER));
      case LOCAL -> Optional.empty();
    };
  }

  private static Optional<Place> most(Pay pay) {
    return switch (pay.frame()) {
      case MAIN, UPPER, LEADERSHIP -> {
        List<String> points = PayScale.points(pay.frame());
        String least = pay.to().or(pay::from).orElse(points.getFirst());
        yield Optional.of(place(pay, least, pay.to().orElse(points.getLast()), End.UPPER));
      }
      case LEAD_PRACTITIONER -> Optional.of(point(pay, pay.to().orElse("most"), End.UPPER));
      case SOULBURY, NHS -> pay.to().map(p -> point(pay, p, End.UPPER));
      case LOCAL -> Optional.empty();
    };
  }

  private static Place point(Pay pay, String point, End end) {
    return place(pay, point, point, end);
  }

  /// Upper points are further points of the main range.
  private static Place place(Pay pay, String least, String most, End end) {
    PayFrame frame = pay.frame() == PayFrame.UPPER ? PayFrame.MAIN : pay.frame();
    return new Place(frame, least, most, end);
  }

  private Optional<Verdict> compare(Optional<Place> one, Optional<Place> other) {
    return one.flatMap(a -> other.flatMap(b -> compare(a, b)));
  }

  private Optional<Verdict> compare(Place one, Place other) {
    return one.frame() == other.frame()
        ? within(one, other)
        : years.stream()
            .flatMap(year -> inPounds(bounds(one, year), bounds(other, year)).stream())
            .findFirst()
            .or(
                () ->
                    byStructure(one, other).or(() -> byStructure(other, one).map(Verdict::turned)));
  }

  private Optional<Verdict> within(Place one, Place other) {
    if (one.isInScale() && other.isInScale()) {
      return one.isPoint() && other.isPoint()
          ? Optional.of(byPoint(one, other))
          : above(one, other).or(() -> above(other, one).map(Verdict::turned));
    }
    return one.isNumbered() ? byNumber(one, other) : Optional.empty();
  }

  private Verdict byPoint(Place one, Place other) {
    int order = one.first().orElseThrow() - other.first().orElseThrow();
    return years.stream()
        .map(y -> worths(order, one, other, y))
        .filter(v -> v.one().isPresent() && v.other().isPresent())
        .findFirst()
        .orElse(Verdict.withoutFigures(order));
  }

  private static Optional<Verdict> above(Place one, Place other) {
    return one.isSurelyAbove(other) ? Optional.of(Verdict.withoutFigures(1)) : Optional.empty();
  }

  private Verdict worths(int order, Place one, Place other, PayYear year) {
    return new Verdict(order, bounds(one, year).exact(), bounds(other, year).exact(), true);
  }

  private Optional<Verdict> inPounds(Bounds one, Bounds other) {
    if (one.isSame(other)) {
      return Optional.of(new Verdict(0, one.exact(), other.exact(), true));
    }
    return above(one, other).or(() -> above(other, one).map(Verdict::turned));
  }

  private static Optional<Verdict> above(Bounds one, Bounds other) {
    boolean exact = one.exact().isPresent() && other.exact().isPresent();
    return one.isAbove(other)
        ? Optional.of(new Verdict(1, one.least(), other.most(), exact))
        : Optional.empty();
  }

  /// Bands that are called alike but for their numbers stand in the order of these.
  private Optional<Verdict> byNumber(Place one, Place other) {
    Matcher first = NUMBERED.matcher(one.least());
    Matcher second = NUMBERED.matcher(other.least());
    return first.matches() && second.matches() && first.group(1).equalsIgnoreCase(second.group(1))
        ? Optional.of(
            Verdict.withoutFigures(
                Integer.parseInt(first.group(2)) - Integer.parseInt(second.group(2))))
        : inPounds(Bounds.exactly(band(one)), Bounds.exactly(band(other)));
  }

  private static Optional<Verdict> byStructure(Place one, Place other) {
    boolean isAbove =
        one.frame() == PayFrame.LEADERSHIP
            && one.isInScale()
            && other.frame() == PayFrame.MAIN
            && other.isInScale()
            && !other.most().startsWith("U");
    return isAbove ? Optional.of(Verdict.withoutFigures(1)) : Optional.empty();
  }

  private Bounds bounds(Place place, PayYear year) {
    return known.computeIfAbsent(new Dated(place, year), this::look);
  }

  private Bounds look(Dated dated) {
    Place place = dated.place();
    return switch (place.frame()) {
      case MAIN, UPPER, LEADERSHIP -> around(place, dated.year());
      case LEAD_PRACTITIONER -> Bounds.exactly(worth(place.frame(), place.least(), dated.year()));
      case SOULBURY, NHS ->
          Bounds.exactly(band(place).filter(w -> w.year().equals(dated.year().label())));
      case LOCAL -> Bounds.exactly(Optional.empty());
    };
  }

  private Bounds around(Place place, PayYear year) {
    if (!place.isInScale()) {
      return Bounds.exactly(Optional.empty());
    }
    List<String> points = PayScale.points(place.frame());
    return new Bounds(
        points.subList(0, place.first().orElseThrow() + 1).reversed().stream()
            .flatMap(p -> worth(place.frame(), p, year).stream())
            .findFirst(),
        points.subList(place.last().orElseThrow(), points.size()).stream()
            .flatMap(p -> worth(place.frame(), p, year).stream())
            .findFirst());
  }

  private Optional<Worth> worth(PayFrame frame, String point, PayYear year) {
    return reference.pay().at(area, frame, point, year.firstDay()).map(Worth::of);
  }

  private Optional<Worth> band(Place place) {
    Optional<String> name = Optional.of(place.least());
    Pay pay = Pay.of(place.frame(), name, name);
    return switch (place.end()) {
      case LOWER -> reference.least(pay, area, reference.checked());
      case UPPER -> reference.most(pay, area, reference.checked());
    };
  }
}
