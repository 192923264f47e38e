package waymark.canvas;

import java.util.Optional;
import java.util.Set;
import waymark.gesture.Hit;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.picture.Picture;
import waymark.picture.Route;
import waymark.picture.Spot;

/// Paints what is selected, what keys speak to, and the handles of what the pointer is over.
final class SelectionPainter {

  private static final double GAP = 4;

  private SelectionPainter() {}

  static void paint(Overlay on, Picture picture, Set<Id> selection, Optional<Id> focus, Hit hover) {
    hovered(hover)
        .filter(id -> !selection.contains(id))
        .flatMap(id -> on.bounds(picture, id))
        .ifPresent(on::ports);
    selection.forEach(id -> selected(on, picture, id, selection.size() == 1));
    focus
        .filter(id -> !selection.contains(id))
        .flatMap(id -> on.bounds(picture, id))
        .ifPresent(r -> on.outline(r, GAP));
  }

  private static Optional<Id> hovered(Hit hover) {
    return switch (hover) {
      case Hit.Card(RoleId role) -> Optional.of(role);
      case Hit.CardEdge(RoleId role, _) -> Optional.of(role);
      case Hit.StepLine _,
          Hit.StepEnd _,
          Hit.Bend _,
          Hit.Badge _,
          Hit.OnNote _,
          Hit.StageHeader _,
          Hit.StrandHeader _,
          Hit.Empty _ ->
          Optional.empty();
    };
  }

  private static void selected(Overlay on, Picture picture, Id id, boolean alone) {
    switch (id) {
      case RoleId role ->
          on.bounds(picture, role)
              .ifPresent(
                  r -> {
                    on.outline(r, GAP);
                    if (alone) {
                      on.ports(r);
                    }
                  });
      case NoteId note -> on.bounds(picture, note).ifPresent(r -> on.outline(r, GAP));
      case StepId step ->
          Optional.ofNullable(picture.routes().get(step)).ifPresent(r -> route(on, r));
      default -> {}
    }
  }

  private static void route(Overlay on, Route route) {
    on.line(route.points(), 2.5);
    for (Spot corner : route.points().subList(1, route.points().size() - 1)) {
      on.handle(on.viewport().toScreen(corner), 3);
    }
    on.handle(on.viewport().toScreen(route.points().getFirst()), 4.5);
    on.handle(on.viewport().toScreen(route.points().getLast()), 4.5);
  }
}
