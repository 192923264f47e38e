package waymark.model.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.PayArea;
import waymark.model.PayFrame;

/// Pay points of any years and areas, at most one for each year, area, frame and name.
public final class PayTable {

  /// A table without a point.
  public static final PayTable EMPTY = new PayTable(List.of());

  private final Map<PayPoint.Key, PayPoint> points = new LinkedHashMap<>();

  /// A table of `points`; of two for one year, area, frame and name the later stays.
  public PayTable(List<PayPoint> points) {
    points.forEach(p -> this.points.put(p.key(), p));
  }

  /// {@return all points, in the order given}
  public List<PayPoint> points() {
    return List.copyOf(points.values());
  }

  /// {@return this table with `own` points put in place of, or beside, those it has}
  public PayTable with(List<PayPoint> own) {
    List<PayPoint> all = new ArrayList<>(points.values());
    all.addAll(own);
    return new PayTable(all);
  }

  /// {@return the point as it stands on `day`, if it is known; a main range may run on to upper
  /// points, so those are found under [PayFrame#MAIN] too}
  public Optional<PayPoint> at(PayArea area, PayFrame frame, String point, LocalDate day) {
    return at(area, frame, point, PayYear.of(day));
  }

  private Optional<PayPoint> at(PayArea area, PayFrame frame, String point, PayYear year) {
    PayFrame home = frame == PayFrame.MAIN && point.startsWith("U") ? PayFrame.UPPER : frame;
    return Optional.ofNullable(points.get(new PayPoint.Key(year, area, home, point)));
  }

  /// {@return the same, or else as it stood in the last year before for which it is known}
  public Optional<PayPoint> lastAt(PayArea area, PayFrame frame, String point, LocalDate day) {
    PayYear now = PayYear.of(day);
    return points.values().stream()
        .map(PayPoint::year)
        .distinct()
        .filter(y -> y.compareTo(now) <= 0)
        .sorted(Comparator.reverseOrder())
        .flatMap(y -> at(area, frame, point, y).stream())
        .findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayTable table && points.equals(table.points);
  }

  @Override
  public int hashCode() {
    return points.hashCode();
  }
}
