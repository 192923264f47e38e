package waymark.edit;

import java.util.List;
import java.util.Optional;
import waymark.model.Grid;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.View;

/// Lets cards go along with their column and row when those of a view change.
///
/// @param before the columns and rows as they were
/// @param after as they are
record Reflow(Grid before, Grid after) {

  /// {@return `after` with every card as far from the corner of its cell as it was in `before`}
  static View of(Pathway pathway, View before, View after) {
    Reflow reflow = new Reflow(Grid.of(before), Grid.of(after));
    List<Placement> moved = after.placements().stream().map(reflow::moved).toList();
    return Followers.of(pathway, before, moved).follow(after.withPlacements(moved));
  }

  private Placement moved(Placement card) {
    Way way = new Way(dx(card), dy(card));
    return card.at().map(at -> card.withAt(way.from(at))).orElse(card);
  }

  private int dx(Placement card) {
    Optional<Integer> was = card.stage().flatMap(before::column).map(Grid.Column::x);
    Optional<Integer> is = card.stage().flatMap(after::column).map(Grid.Column::x);
    return was.flatMap(from -> is.map(to -> to - from)).orElse(0);
  }

  private int dy(Placement card) {
    Optional<Integer> was = card.strand().flatMap(before::row).map(Grid.Row::y);
    Optional<Integer> is = card.strand().flatMap(after::row).map(Grid.Row::y);
    return was.flatMap(from -> is.map(to -> to - from)).orElse(0);
  }
}
