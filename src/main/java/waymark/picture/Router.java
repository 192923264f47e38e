package waymark.picture;

import java.util.List;

/// Finds a line for a step: out of one card's side and into another's, upright and level, round
/// every card, and apart from the lines found before it.
final class Router {

  /// How far outside the box of two ends their line may go.
  private static final double REACH = 14 * Field.UNIT;

  /// How far it may go where there is no way within reach.
  private static final double FURTHER = 60 * Field.UNIT;

  /// How many points a search looks at before it is content with less than the best.
  private static final int PATIENCE = 8_000;

  /// Ends further apart than this, across and down, are joined on a coarse lattice, in some haste.
  private static final double LONG = 1_600;

  private static final int COARSE = 2 * Field.UNIT;
  private static final int SOME_HASTE = 1;
  private static final int HASTE = 6;

  private final Ground ground;
  private final int patience;
  private final Lattice fine;
  private final Lattice coarse;
  private final Lattice bare;
  private final Search search;

  /// @param lines those to keep apart from
  Router(Ground ground, Laid lines) {
    this(ground, lines, PATIENCE, new Search());
  }

  /// @param patience how many points a search looks at before it is hurried
  /// @param search that of an earlier router, so that its arrays are used again
  Router(Ground ground, Laid lines, int patience, Search search) {
    this.search = search;
    this.ground = ground;
    this.patience = patience;
    fine = new Lattice(Field.UNIT, ground, lines);
    coarse = new Lattice(COARSE, ground, lines);
    bare = new Lattice(Field.UNIT, ground, (_, _) -> {});
  }

  /// {@return a line for `errand`}
  Course find(Errand errand) {
    if (errand.isLoop()) {
      return new Loops(ground).find(errand);
    }
    return errand.bends().isEmpty() ? searched(errand) : new Legs(ground, this).find(errand);
  }

  private Course searched(Errand errand) {
    Search.Result result = way(new End.OnCard(errand.from()), new End.OnCard(errand.to()));
    List<Spot> points = result.points().orElseGet(() -> Sides.direct(errand.from(), errand.to()));
    return new Course(errand, new Route(errand.step().id(), points), result.seen());
  }

  /// {@return the best way between two ends}
  Search.Result way(End from, End to) {
    Rect both = from.rect().union(to.rect());
    Search.Result near = way(from, to, both.grown(REACH));
    if (near.points().isPresent()) {
      return near;
    }
    Search.Result further = near.or(way(from, to, both.grown(FURTHER)));
    return further.points().isPresent()
        ? further
        : further.or(anyWay(from, to, both.grown(FURTHER), Integer.MAX_VALUE));
  }

  private Search.Result way(End from, End to, Rect window) {
    return from.rect().union(to.rect()).span() > LONG
        ? longWay(from, to, window)
        : shortWay(from, to, window);
  }

  private Search.Result shortWay(End from, End to, Rect window) {
    Field field = field(fine, Prices.STRICT, from, to, window);
    Search.Result best = search.run(field, from, to, 0, patience);
    if (!best.gaveUp()) {
      return best;
    }
    Search.Result hasty = best.or(search.run(field, from, to, HASTE, patience));
    return hasty.gaveUp() ? hasty.or(anyWay(from, to, window, 4 * patience)) : hasty;
  }

  /// Among many lines a long way that keeps apart from all of them is seldom to be had, and to find
  /// that out takes long: so it is soon given up.
  private Search.Result longWay(End from, End to, Rect window) {
    Field field = field(coarse, Prices.STRICT, from, to, window);
    Search.Result good = search.run(field, from, to, SOME_HASTE, patience / 4);
    if (!good.gaveUp()) {
      return good;
    }
    Search.Result hasty = good.or(search.run(field, from, to, HASTE, patience / 8));
    if (!hasty.gaveUp()) {
      return hasty;
    }
    Field crowd = field(coarse, Prices.LENIENT, from, to, window);
    return hasty.or(search.run(crowd, from, to, HASTE, patience));
  }

  /// Looks for a way between the cards, whatever lines are there.
  private Search.Result anyWay(End from, End to, Rect window, int most) {
    return search.run(field(bare, Prices.STRICT, from, to, window), from, to, HASTE, most);
  }

  private static Field field(Lattice lattice, Prices prices, End from, End to, Rect window) {
    return new Field(lattice, prices, window, from.rect(), to.rect());
  }

  /// Takes note of a line that was laid now.
  void occupy(Course course) {
    for (Rect piece : course.pieces()) {
      fine.occupy(piece);
      coarse.occupy(piece);
    }
  }
}
