package waymark.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import waymark.model.RoleId;
import waymark.model.Step;

/// The order of cards within their cells, by the mean height of what they are joined to: the
/// barycentre method of Sugiyama, Tagawa and Toda (1981), which keeps crossings few. Sweeps go
/// right and left in turn.
final class Ordering {

  private static final int SWEEPS = 4;

  private final SortedMap<Seat, List<RoleId>> cells = new TreeMap<>();
  private final Map<RoleId, List<RoleId>> joined = new HashMap<>();
  private final Map<RoleId, Seat> seats;
  private final Map<RoleId, Double> heights = new HashMap<>();

  private Ordering(Map<RoleId, Seat> seats) {
    this.seats = seats;
  }

  /// {@return the roles of each cell, top to bottom}
  ///
  /// @param seats the cell of each role, in the order that decides between equals
  static SortedMap<Seat, List<RoleId>> of(Map<RoleId, Seat> seats, List<Step> steps) {
    Ordering ordering = new Ordering(seats);
    seats.forEach(
        (role, seat) -> ordering.cells.computeIfAbsent(seat, _ -> new ArrayList<>()).add(role));
    steps.forEach(s -> ordering.join(s.from(), s.to()));
    ordering.cells.forEach(ordering::measure);
    ordering.sweep();
    return ordering.cells;
  }

  /// {@return the roles of each cell, in the order of their boxes or of the sweeps alone, whichever
  /// has fewer crossings}
  static SortedMap<Seat, List<RoleId>> by(
      Map<RoleId, Box> boxes, Map<RoleId, Seat> seats, List<Step> steps) {
    SortedMap<Seat, List<RoleId>> swept = of(seats, steps);
    SortedMap<Seat, List<RoleId>> layered = new TreeMap<>();
    Comparator<RoleId> byHeight =
        Comparator.comparingInt(r -> boxes.getOrDefault(r, Box.EMPTY).y());
    swept.forEach((seat, roles) -> layered.put(seat, roles.stream().sorted(byHeight).toList()));
    return Crossings.count(layered, steps) < Crossings.count(swept, steps) ? layered : swept;
  }

  private void join(RoleId a, RoleId b) {
    if (seats.containsKey(a) && seats.containsKey(b)) {
      joined.computeIfAbsent(a, _ -> new ArrayList<>()).add(b);
      joined.computeIfAbsent(b, _ -> new ArrayList<>()).add(a);
    }
  }

  private void sweep() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      cells.keySet().forEach(s -> sort(s, (here, there) -> there.column() < here.column()));
      List.copyOf(cells.keySet())
          .reversed()
          .forEach(s -> sort(s, (here, there) -> there.column() > here.column()));
    }
  }

  private void sort(Seat seat, BiPredicate<Seat, Seat> counts) {
    List<RoleId> roles = cells.getOrDefault(seat, List.of());
    Map<RoleId, Double> means = new HashMap<>();
    for (RoleId role : roles) {
      Collection<RoleId> neighbours = joined.getOrDefault(role, List.of());
      means.put(
          role,
          neighbours.stream()
              .filter(n -> counts.test(seat, seats.getOrDefault(n, seat)))
              .mapToDouble(this::height)
              .average()
              .orElse(height(role)));
    }
    roles.sort(Comparator.comparingDouble(r -> means.getOrDefault(r, 0.0)));
    measure(seat, roles);
  }

  private void measure(Seat seat, List<RoleId> roles) {
    for (int i = 0; i < roles.size(); i++) {
      heights.put(roles.get(i), seat.row() + (i + 1.0) / (roles.size() + 1));
    }
  }

  private double height(RoleId role) {
    return heights.getOrDefault(role, 0.0);
  }
}
