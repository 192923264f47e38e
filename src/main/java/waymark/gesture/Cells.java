package waymark.gesture;

import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.picture.Rect;

/// Which stage and strand a card belongs to: those in which its middle lies.
final class Cells {

  private Cells() {}

  /// {@return `placement` at the place of `card` and in the cell there}
  static Placement at(Placement placement, Rect card, Grid grid) {
    Point corner = new Point((int) Math.round(card.x()), (int) Math.round(card.y()));
    return placement
        .withAt(corner)
        .withCell(grid.stageAt(card.centre().x()), grid.strandAt(card.centre().y()));
  }
}
