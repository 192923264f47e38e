package waymark.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import waymark.model.RoleId;
import waymark.model.Step;

/// The lines on which the cards of a row lie, so that a step from card to card runs straight where
/// it can. A row has as many lanes as its fullest cell has cards; a cell with fewer cards takes the
/// lanes nearest to those of the cards before them, and else the middle ones.
final class Lanes {

  private final SortedMap<Seat, List<RoleId>> cells;
  private final Map<RoleId, Seat> seats;
  private final Map<RoleId, List<RoleId>> before = new HashMap<>();
  private final Map<RoleId, Integer> lanes = new HashMap<>();

  private Lanes(SortedMap<Seat, List<RoleId>> cells, Map<RoleId, Seat> seats) {
    this.cells = cells;
    this.seats = seats;
  }

  /// {@return the lane of each role, counted from the top of its row, from 0}
  static Map<RoleId, Integer> of(
      SortedMap<Seat, List<RoleId>> cells, Map<RoleId, Seat> seats, List<Step> steps) {
    Lanes lanes = new Lanes(cells, seats);
    steps.forEach(s -> lanes.before.computeIfAbsent(s.to(), _ -> new ArrayList<>()).add(s.from()));
    cells.forEach((seat, roles) -> lanes.assign(roles, lanes.count(seat.row())));
    return lanes.lanes;
  }

  private int count(int row) {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().row() == row)
        .mapToInt(e -> e.getValue().size())
        .max()
        .orElse(0);
  }

  private void assign(List<RoleId> roles, int count) {
    int next = 0;
    for (int i = 0; i < roles.size(); i++) {
      int last = count - (roles.size() - i);
      int middle = (count - roles.size()) / 2 + i;
      int lane = Math.clamp(wished(roles.get(i), middle), next, last);
      lanes.put(roles.get(i), lane);
      next = lane + 1;
    }
  }

  private int wished(RoleId role, int middle) {
    return (int)
        Math.round(
            before.getOrDefault(role, List.of()).stream()
                .filter(b -> sameRow(b, role) && lanes.containsKey(b))
                .mapToInt(b -> lanes.getOrDefault(b, middle))
                .average()
                .orElse(middle));
  }

  private boolean sameRow(RoleId a, RoleId b) {
    Seat one = seats.get(a);
    Seat other = seats.get(b);
    return one != null && other != null && one.row() == other.row();
  }
}
