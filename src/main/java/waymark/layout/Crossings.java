package waymark.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import waymark.model.RoleId;
import waymark.model.Step;

/// How often steps would cross if each ran straight from card to card.
final class Crossings {

  /// More steps than this are looked at in part: what is asked for is only which order is better.
  private static final int MOST = 2000;

  private record End(double x, double y) {}

  private record Line(End a, End b) {

    boolean crosses(Line other) {
      boolean joined =
          a.equals(other.a) || b.equals(other.b) || a.equals(other.b) || b.equals(other.a);
      return !joined && other.side(a) * other.side(b) < 0 && side(other.a) * side(other.b) < 0;
    }

    private double side(End p) {
      return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
    }
  }

  private Crossings() {}

  /// @param cells the roles of each cell, top to bottom
  static long count(SortedMap<Seat, List<RoleId>> cells, List<Step> steps) {
    Map<RoleId, End> ends = new HashMap<>();
    cells.forEach(
        (seat, roles) -> {
          for (RoleId role : roles) {
            double share = (roles.indexOf(role) + 1.0) / (roles.size() + 1);
            ends.put(role, new End(seat.column(), seat.row() + share));
          }
        });
    List<Line> lines = lines(ends, steps);
    long crossings = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      crossings += lines.subList(0, i).stream().filter(line::crosses).count();
    }
    return crossings;
  }

  private static List<Line> lines(Map<RoleId, End> ends, List<Step> steps) {
    List<Line> lines = new ArrayList<>();
    for (Step step : steps) {
      End from = ends.get(step.from());
      End to = ends.get(step.to());
      if (from != null && to != null && !from.equals(to) && lines.size() < MOST) {
        lines.add(new Line(from, to));
      }
    }
    return lines;
  }
}
