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

  private static final int HASTE = 6;

  private final Ground ground;
  private final Laid lines;
  private final int patience;
  private final Search search = new Search();

  /// @param lines those to keep apart from
  Router(Ground ground, Laid lines) {
    this(ground, lines, PATIENCE);
  }

  /// @param patience how many points a search looks at before it is hurried
  Router(Ground ground, Laid lines, int patience) {
    this.ground = ground;
    this.lines = lines;
    this.patience = patience;
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
    return near.points().isPresent() ? near : near.or(way(from, to, both.grown(FURTHER)));
  }

  private Search.Result way(End from, End to, Rect window) {
    Field field = field(from, to, window);
    lines.near(window, piece -> field.occupy(piece.rect()));
    Search.Result best = search.run(field, from, to, 0, patience);
    if (!best.gaveUp()) {
      return best;
    }
    Search.Result hasty = best.or(search.run(field, from, to, HASTE, patience));
    return hasty.gaveUp()
        ? hasty.or(search.run(field(from, to, window), from, to, HASTE, 4 * patience))
        : hasty;
  }

  /// The cards, notes and titles in `window`, and no lines.
  private Field field(End from, End to, Rect window) {
    Field field = new Field(window, from.rect(), to.rect());
    ground.cards(window, field::block);
    ground.remarks(window, field::cover);
    return field;
  }
}
