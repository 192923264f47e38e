package waymark.app.document;

import waymark.layout.CardSizes;
import waymark.layout.Settle;
import waymark.layout.Size;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Rect;

/// Pathways of which every card has a place, measured by the picture's own cards.
public final class Settled {

  private Settled() {}

  /// {@return `pathway` with at least one view, and a place for every card}
  public static Pathway settle(Pathway pathway) {
    return Settle.settle(pathway, sizes(pathway));
  }

  private static CardSizes sizes(Pathway pathway) {
    return (View view, RoleId role) -> {
      Rect card = Drawing.cardSize(pathway, view, pathway.role(role).orElseThrow());
      return new Size((int) Math.ceil(card.width()), (int) Math.ceil(card.height()));
    };
  }
}
