package waymark.picture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import waymark.model.StepId;

/// What a label must keep off: cards, notes, titles and other labels altogether, other steps' lines
/// where it can.
final class Surroundings {

  private final Nearby<Rect> taken = new Nearby<>();
  private final Nearby<Piece> lines = new Nearby<>();

  /// One straight piece of a step's line.
  private record Piece(StepId step, Rect rect) {}

  Surroundings(Collection<Route> routes) {
    routes.forEach(this::addLine);
  }

  private void addLine(Route route) {
    for (int i = 1; i < route.points().size(); i++) {
      Rect rect = Rect.between(route.points().get(i - 1), route.points().get(i)).grown(0.5);
      lines.add(rect, new Piece(route.step(), rect));
    }
  }

  void take(Rect rect) {
    taken.add(rect, rect);
  }

  /// How many things that must not be covered `room` would cover.
  int covered(Rect room) {
    Set<Rect> met = new HashSet<>();
    taken.near(
        room,
        other -> {
          if (room.overlaps(other)) {
            met.add(other);
          }
        });
    return met.size();
  }

  /// How many pieces of lines of other steps than `own` run through `room`.
  int crossed(Rect room, StepId own) {
    Set<Piece> met = new HashSet<>();
    lines.near(
        room,
        piece -> {
          if (!piece.step().equals(own) && piece.rect().overlaps(room)) {
            met.add(piece);
          }
        });
    return met.size();
  }
}
