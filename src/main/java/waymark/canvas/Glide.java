package waymark.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.scene.canvas.GraphicsContext;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// Cards on their way from where they stood to where they are, while the steps between them fade
/// in.
///
/// @param ways how far each card is from its place at the start
/// @param began when, in nanoseconds
record Glide(Map<RoleId, Spot> ways, long began) {

  /// How long it takes, in nanoseconds.
  private static final double TIME = 260e6;

  /// More cards than these at once are not followed by any eye, and slow.
  private static final int MOST = 400;

  /// {@return the glide from one picture to the next; empty if nothing moves, or too much}
  static Optional<Glide> between(Picture before, Picture after, long now) {
    Map<RoleId, Spot> ways = new HashMap<>();
    after
        .cards()
        .forEach(
            (role, card) ->
                Optional.ofNullable(before.cards().get(role))
                    .filter(old -> !old.equals(card))
                    .ifPresent(
                        old -> ways.put(role, new Spot(old.x() - card.x(), old.y() - card.y()))));
    return ways.isEmpty() || after.cards().size() > MOST
        ? Optional.empty()
        : Optional.of(new Glide(ways, now));
  }

  /// {@return whether all cards are in their places}
  boolean isOver(long now) {
    return now - began >= TIME;
  }

  void paint(
      GraphicsContext to,
      PicturePainter painter,
      Picture picture,
      Rect seen,
      double zoom,
      long now) {
    double share =
        Interpolator.EASE_BOTH.interpolate(0.0, 1.0, Math.clamp((now - began) / TIME, 0, 1));
    for (Mark mark : picture.marks()) {
      to.save();
      if (mark instanceof Mark.Group group) {
        group.element().ifPresent(id -> place(to, id, share));
      }
      painter.paint(to, List.of(mark), seen.grown(picture.page().width()), zoom);
      to.restore();
    }
  }

  private void place(GraphicsContext to, Id id, double share) {
    if (id instanceof StepId) {
      to.setGlobalAlpha(share);
    }
    if (id instanceof RoleId role) {
      Optional.ofNullable(ways.get(role))
          .ifPresent(way -> to.translate(way.x() * (1 - share), way.y() * (1 - share)));
    }
  }
}
