package waymark.canvas;

import java.util.Optional;
import java.util.Set;
import waymark.gesture.Axis;
import waymark.gesture.Band;
import waymark.gesture.Hit;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// Paints what is selected, what keys speak to, and the handles of what the pointer is over.
final class SelectionPainter {

  private static final double GAP = 4;

  private SelectionPainter() {}

  static void paint(Overlay on, Picture picture, Set<Id> selection, Optional<Id> focus, Hit hover) {
    adders(on, picture, hover);
    hover
        .card()
        .filter(id -> !selection.contains(id))
        .flatMap(id -> on.bounds(picture, id))
        .ifPresent(on::ports);
    selection.forEach(id -> selected(on, picture, id, selection.size() == 1));
    focus.filter(id -> !selection.equals(Set.of(id))).ifPresent(id -> focused(on, picture, id));
  }

  private static void focused(Overlay on, Picture picture, Id id) {
    switch (id) {
      case StepId step -> Optional.ofNullable(picture.routes().get(step)).ifPresent(on::focus);
      case StageId _, StrandId _ -> on.bounds(picture, id).ifPresent(r -> on.focus(r, -GAP));
      default -> on.bounds(picture, id).ifPresent(r -> on.focus(r, 2 * GAP));
    }
  }

  /// The places where a stage or a strand more is asked for, while the pointer is among titles.
  private static void adders(Overlay on, Picture picture, Hit hover) {
    boolean stages =
        hover instanceof Hit.StageHeader
            || hover instanceof Hit.AddStage
            || (hover instanceof Hit.BandBorder(Band band) && band.axis() == Axis.ACROSS);
    boolean strands =
        hover instanceof Hit.StrandHeader
            || hover instanceof Hit.AddStrand
            || (hover instanceof Hit.BandBorder(Band band) && band.axis() == Axis.DOWN);
    if (stages) {
      on.plus(Band.stageAdd(picture.grid()), hover instanceof Hit.AddStage);
    }
    if (strands) {
      on.plus(Band.strandAdd(picture.grid()), hover instanceof Hit.AddStrand);
    }
    if (hover instanceof Hit.BandBorder(Band band)) {
      on.border(band, picture);
    }
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
      case NoteId note -> on.bounds(picture, note).ifPresent(r -> note(on, r, alone));
      case StageId _, StrandId _ -> on.bounds(picture, id).ifPresent(on::header);
      case StepId step ->
          Optional.ofNullable(picture.routes().get(step)).ifPresent(r -> route(on, r));
      default -> {}
    }
  }

  private static void note(Overlay on, Rect box, boolean alone) {
    on.outline(box, GAP);
    if (alone) {
      Rect r = on.viewport().toScreen(box).grown(GAP);
      on.handle(new Spot(r.maxX(), r.centre().y()), GAP);
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
