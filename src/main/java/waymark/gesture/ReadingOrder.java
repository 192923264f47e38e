package waymark.gesture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import waymark.model.Grid;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.picture.Rect;

/// The order in which a view is read aloud and walked with Tab: a role after all that lead to it,
/// and among those by stage, then by strand, then as they stand. Where steps go round in a circle,
/// the one that stands first breaks it. Moves across lead nowhere in this sense.
public final class ReadingOrder {

  private final Comparator<RoleId> asTheyStand;
  private final Map<RoleId, List<RoleId>> next = new HashMap<>();
  private final Map<RoleId, Integer> awaited = new HashMap<>();

  private ReadingOrder(Scene scene) {
    asTheyStand = asTheyStand(scene);
    scene.picture().cards().keySet().forEach(role -> awaited.put(role, 0));
    for (Step step : scene.pathway().stepsIn(scene.view())) {
      if (leadsOn(step)) {
        next.computeIfAbsent(step.from(), _ -> new ArrayList<>()).add(step.to());
        awaited.merge(step.to(), 1, Integer::sum);
      }
    }
  }

  /// {@return every role that the scene shows, each once}
  public static List<RoleId> of(Scene scene) {
    return new ReadingOrder(scene).walk();
  }

  private boolean leadsOn(Step step) {
    return step.kind() != StepKind.SIDEWAYS
        && !step.from().equals(step.to())
        && awaited.containsKey(step.from())
        && awaited.containsKey(step.to());
  }

  private List<RoleId> walk() {
    List<RoleId> order = new ArrayList<>();
    TreeSet<RoleId> left = new TreeSet<>(asTheyStand);
    left.addAll(awaited.keySet());
    PriorityQueue<RoleId> ready = new PriorityQueue<>(asTheyStand);
    left.stream().filter(role -> awaits(role) == 0).forEach(ready::add);
    Set<RoleId> seen = new HashSet<>();
    while (!left.isEmpty()) {
      RoleId role = ready.isEmpty() ? left.first() : ready.remove();
      if (seen.add(role)) {
        left.remove(role);
        order.add(role);
        release(role, ready);
      }
    }
    return List.copyOf(order);
  }

  private void release(RoleId role, PriorityQueue<RoleId> ready) {
    for (RoleId to : next.getOrDefault(role, List.of())) {
      if (awaited.merge(to, -1, Integer::sum) == 0) {
        ready.add(to);
      }
    }
  }

  private int awaits(RoleId role) {
    return awaited.getOrDefault(role, 0);
  }

  private static Comparator<RoleId> asTheyStand(Scene scene) {
    Grid grid = scene.picture().grid();
    Map<RoleId, Rect> cards = scene.picture().cards();
    Rect nowhere = new Rect(0, 0, 0, 0);
    Comparator<Rect> order =
        Comparator.<Rect>comparingInt(card -> column(grid, card))
            .thenComparingInt(card -> row(grid, card))
            .thenComparingDouble(Rect::x)
            .thenComparingDouble(Rect::y);
    return Comparator.comparing((RoleId role) -> cards.getOrDefault(role, nowhere), order)
        .thenComparing(RoleId::value);
  }

  private static int column(Grid grid, Rect card) {
    return (int) grid.columns().stream().filter(c -> c.end() <= card.centre().x()).count();
  }

  private static int row(Grid grid, Rect card) {
    return (int) grid.rows().stream().filter(r -> r.end() <= card.centre().y()).count();
  }
}
