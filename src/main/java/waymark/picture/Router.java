package waymark.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Bends;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// Finds a line for every step: out of one card's side and into another's, upright and level, round
/// every card, and apart from the lines found before it. Short steps go first, so that they get the
/// straight ways.
final class Router {

  private final Map<RoleId, Rect> cards;
  private final Map<StepId, Bends> bends;
  private final Lattice lattice;

  Router(View view, Map<RoleId, Rect> cards, Collection<Rect> notes) {
    this.cards = cards;
    bends = view.bends().stream().collect(Collectors.toMap(Bends::step, b -> b));
    lattice = new Lattice(cards.values(), notes, Bands.titles(view));
  }

  Map<StepId, Route> routes(List<Step> steps) {
    Map<StepId, Route> found = new LinkedHashMap<>();
    steps.stream().filter(s -> bends.containsKey(s.id())).forEach(s -> found.put(s.id(), bent(s)));
    steps.stream()
        .filter(s -> !bends.containsKey(s.id()))
        .sorted(Comparator.comparingDouble(this::span).thenComparing(s -> s.id().value()))
        .forEach(s -> found.put(s.id(), new Route(s.id(), searched(s))));
    Map<StepId, Route> inOrder = new LinkedHashMap<>();
    for (Step step : steps) {
      Optional.ofNullable(found.get(step.id())).ifPresent(r -> inOrder.put(step.id(), r));
    }
    return inOrder;
  }

  private double span(Step step) {
    Spot from = card(step.from()).centre();
    Spot to = card(step.to()).centre();
    return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
  }

  private Rect card(RoleId id) {
    return Optional.ofNullable(cards.get(id)).orElseThrow();
  }

  private Route bent(Step step) {
    List<Spot> corners =
        Optional.ofNullable(bends.get(step.id())).map(Bends::points).orElseThrow().stream()
            .map(p -> new Spot(p.x(), p.y()))
            .toList();
    List<Spot> points =
        Stream.of(
                List.of(Sides.facing(card(step.from()), corners.getFirst())),
                corners,
                List.of(Sides.facing(card(step.to()), corners.getLast())))
            .flatMap(List::stream)
            .toList();
    lattice.occupy(points);
    return new Route(step.id(), points);
  }

  private List<Spot> searched(Step step) {
    Rect from = card(step.from());
    Rect to = card(step.to());
    List<Spot> points =
        step.from().equals(step.to())
            ? Sides.loop(from)
            : lattice.search(from, to).orElseGet(() -> Sides.direct(from, to));
    lattice.occupy(points);
    return points;
  }
}
