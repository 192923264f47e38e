package waymark.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line of a step that a person bent: from corner to corner as it was given. Where a card has
/// come into the way, or a card at an end has moved aside, that part alone finds another way. A
/// corner that a card has come to lie on is left out for as long as it does.
final class Legs {

  private final Ground ground;
  private final Router router;
  private final List<Spot> points = new ArrayList<>();
  private Rect seen = new Rect(0, 0, 0, 0);

  Legs(Ground ground, Router router) {
    this.ground = ground;
    this.router = router;
  }

  Course find(Errand errand) {
    List<Spot> corners =
        new ArrayList<>(errand.bends().stream().filter(bend -> !isBuried(bend)).toList());
    while (!walk(errand, corners)) {
      corners.remove(corners.size() / 2);
    }
    return new Course(errand, new Route(errand.step().id(), Straight.tidy(points)), seen);
  }

  private boolean isBuried(Spot bend) {
    return ground.blocks(new Rect(bend.x(), bend.y(), 0, 0));
  }

  /// {@return whether there is a way by all `corners`}
  private boolean walk(Errand errand, List<Spot> corners) {
    points.clear();
    seen = around(errand);
    if (corners.isEmpty()) {
      add(router.way(new End.OnCard(errand.from()), new End.OnCard(errand.to())));
      if (points.isEmpty()) {
        points.addAll(Sides.direct(errand.from(), errand.to()));
      }
      return true;
    }
    boolean done = first(errand.from(), corners);
    for (int i = 1; done && i < corners.size(); i++) {
      done = between(corners.get(i - 1), corners.get(i));
    }
    return done && last(errand.to(), corners.getLast());
  }

  /// Where each piece is looked at, whatever is searched besides.
  private static Rect around(Errand errand) {
    Rect all = errand.from().union(errand.to());
    for (Spot corner : errand.bends()) {
      all = all.union(new Rect(corner.x(), corner.y(), 0, 0));
    }
    return all.grown(Field.UNIT);
  }

  private boolean first(Rect card, List<Spot> corners) {
    Spot corner = corners.getFirst();
    Spot start = Sides.facing(card, corner);
    if (Straight.is(start, corner) && isClear(start, corner)) {
      points.add(start);
      points.add(corner);
      return true;
    }
    int back = corners.size() > 1 ? Straight.way(corner, corners.get(1)) : -1;
    return add(router.way(new End.OnCard(card), new End.AtSpot(corner, back)));
  }

  private boolean between(Spot corner, Spot next) {
    if (isClear(corner, next)) {
      points.add(next);
      return true;
    }
    return add(router.way(new End.AtSpot(corner, back()), new End.AtSpot(next, -1)));
  }

  private boolean last(Rect card, Spot corner) {
    Spot end = Sides.facing(card, corner);
    if (Straight.is(corner, end) && isClear(corner, end)) {
      points.add(end);
      return true;
    }
    return add(router.way(new End.AtSpot(corner, back()), new End.OnCard(card)));
  }

  /// The way that runs back over the last piece.
  private int back() {
    return points.size() < 2 ? -1 : Straight.way(points.getLast(), points.get(points.size() - 2));
  }

  private boolean isClear(Spot from, Spot to) {
    return !ground.blocks(Rect.between(from, to));
  }

  private boolean add(Search.Result result) {
    seen = seen.union(result.seen());
    Optional<List<Spot>> way = result.points();
    way.ifPresent(points::addAll);
    return way.isPresent();
  }
}
