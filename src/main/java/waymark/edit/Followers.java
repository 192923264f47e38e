package waymark.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// Lines that go along when roles move: both their ends go the same way.
///
/// @param ways how far each line goes
record Followers(Map<StepId, Way> ways) {

  private static final Way NONE = new Way(0, 0);

  static Followers of(Pathway pathway, View before, List<Placement> after) {
    Map<RoleId, Way> moves = new HashMap<>();
    after.forEach(p -> way(before, p).ifPresent(w -> moves.put(p.role(), w)));
    Map<StepId, Way> ways = new HashMap<>();
    for (Step step : pathway.steps()) {
      Way way = moves.get(step.from());
      if (way != null && way.equals(moves.get(step.to()))) {
        ways.put(step.id(), way);
      }
    }
    return new Followers(ways);
  }

  private static Optional<Way> way(View before, Placement after) {
    Optional<Point> from = before.placement(after.role()).flatMap(Placement::at);
    return from.flatMap(a -> after.at().map(b -> new Way(b.x() - a.x(), b.y() - a.y())));
  }

  View follow(View view) {
    return view.withBends(view.bends().stream().map(b -> wayOf(b.step()).from(b)).toList())
        .withLabels(view.labels().stream().map(l -> wayOf(l.step()).from(l)).toList());
  }

  private Way wayOf(StepId step) {
    return ways.getOrDefault(step, NONE);
  }
}
