package waymark.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import waymark.gesture.Axis;
import waymark.gesture.Band;
import waymark.gesture.Guide;
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

/// The strokes that lie over the picture. Places are those of the picture, widths those of the
/// screen, so that a selection looks the same at any size.
///
/// @param to what is painted on
/// @param viewport which part of the picture is seen
/// @param colours of the selection and the rest
record Overlay(GraphicsContext to, Viewport viewport, DeskColours colours) {

  private static final double CORNER = 14;
  private static final double PORT = 4;
  private static final double HEAD = 9;

  /// Sets the scale so that places of the picture can be used as they are.
  void useView() {
    to.scale(viewport.zoom(), viewport.zoom());
    to.translate(-viewport.x(), -viewport.y());
  }

  /// {@return what `id` covers}
  Optional<Rect> bounds(Picture picture, Id id) {
    return switch (id) {
      case RoleId role -> Optional.ofNullable(picture.cards().get(role));
      case NoteId note -> Optional.ofNullable(picture.notes().get(note));
      case StepId step -> Optional.ofNullable(picture.routes().get(step)).map(Overlay::around);
      case StageId _, StrandId _ -> Band.of(picture.grid(), id).map(Band::header);
      default -> Optional.empty();
    };
  }

  private static Rect around(Route route) {
    Spot first = route.points().getFirst();
    Rect rect = new Rect(first.x(), first.y(), 0, 0);
    for (Spot spot : route.points()) {
      rect = rect.union(new Rect(spot.x(), spot.y(), 0, 0));
    }
    return rect;
  }

  /// An outline of the selection's colour, `gap` outside `rect`.
  void outline(Rect rect, double gap) {
    Rect r = viewport.toScreen(rect).grown(gap);
    solid(colours.selection(), 2);
    to.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), CORNER, CORNER);
  }

  /// A broken outline around what keys speak to.
  void focus(Rect rect, double gap) {
    Rect r = viewport.toScreen(rect).grown(gap);
    solid(colours.selection(), 2);
    to.setLineDashes(5, 4);
    to.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), CORNER, CORNER);
    to.setLineDashes();
  }

  /// The same along a step.
  void focus(Route route) {
    to.setStroke(colours.selection().deriveColor(0, 1, 1, 0.25));
    to.setLineWidth(10);
    along(route.points());
    solid(colours.selection(), 2);
    to.setLineDashes(5, 4);
    along(route.points());
    to.setLineDashes();
  }

  /// A line within the edge of the canvas: keys speak to it as a whole.
  void ring(Rect canvas) {
    Rect r = canvas.grown(-2);
    solid(colours.selection(), 2);
    to.strokeRect(r.x(), r.y(), r.width(), r.height());
  }

  /// A frame around something that was looked for: of a step its labels, as that is where it says
  /// anything, or else the line itself.
  void found(Picture picture, Id id) {
    Optional<Route> route =
        id instanceof StepId step
            ? Optional.ofNullable(picture.routes().get(step))
            : Optional.empty();
    List<Rect> labels =
        id instanceof StepId step ? picture.labels().getOrDefault(step, List.of()) : List.of();
    if (labels.isEmpty() && route.isPresent()) {
      solid(colours.found(), 3);
      to.setLineDashes(7, 4);
      along(route.get().points());
    } else if (labels.isEmpty()) {
      bounds(picture, id).ifPresent(rect -> found(rect, 7));
    } else {
      labels.forEach(rect -> found(rect, 3));
    }
  }

  private void found(Rect rect, double gap) {
    Rect r = viewport.toScreen(rect).grown(gap);
    to.setFill(colours.found().deriveColor(0, 1, 1, 0.12));
    to.fillRoundRect(r.x(), r.y(), r.width(), r.height(), CORNER, CORNER);
    solid(colours.found(), 2.5);
    to.setLineDashes(7, 4);
    to.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), CORNER, CORNER);
    to.setLineDashes();
  }

  /// A card that would take the step, and the one that is about to.
  void invitation(Rect rect, boolean chosen) {
    Rect r = viewport.toScreen(rect).grown(4);
    to.setFill(colours.selection().deriveColor(0, 1, 1, chosen ? 0.16 : 0.06));
    to.fillRoundRect(r.x(), r.y(), r.width(), r.height(), CORNER, CORNER);
    solid(colours.selection().deriveColor(0, 1, 1, chosen ? 1 : 0.5), chosen ? 2.5 : 1.25);
    to.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), CORNER, CORNER);
  }

  /// The places in the middle of the sides from which a step can be drawn.
  void ports(Rect rect) {
    Rect r = viewport.toScreen(rect).grown(4);
    Spot c = r.centre();
    for (Spot p :
        List.of(
            new Spot(c.x(), r.y()),
            new Spot(r.maxX(), c.y()),
            new Spot(c.x(), r.maxY()),
            new Spot(r.x(), c.y()))) {
      handle(p, PORT);
    }
  }

  /// A title of a stage or strand that is selected.
  void header(Rect rect) {
    Rect r = viewport.toScreen(rect).grown(-2);
    to.setFill(colours.selection().deriveColor(0, 1, 1, 0.1));
    to.fillRoundRect(r.x(), r.y(), r.width(), r.height(), 8, 8);
    solid(colours.selection(), 2);
    to.strokeRoundRect(r.x(), r.y(), r.width(), r.height(), 8, 8);
  }

  /// The border that a drag would move.
  void border(Band band, Picture picture) {
    Rect r = viewport.toScreen(band.area(picture));
    solid(colours.selection(), 2);
    if (band.axis() == Axis.ACROSS) {
      to.strokeLine(r.maxX(), r.y(), r.maxX(), r.maxY());
    } else {
      to.strokeLine(r.x(), r.maxY(), r.maxX(), r.maxY());
    }
  }

  /// A round button that adds something.
  void plus(Rect rect, boolean aimed) {
    Spot c = viewport.toScreen(rect).centre();
    double radius = 11;
    to.setFill(aimed ? colours.selection() : colours.desk());
    to.fillOval(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius);
    solid(colours.selection(), 1.5);
    to.strokeOval(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius);
    solid(aimed ? colours.desk() : colours.selection(), 2);
    to.strokeLine(c.x() - 5, c.y(), c.x() + 5, c.y());
    to.strokeLine(c.x(), c.y() - 5, c.x(), c.y() + 5);
  }

  /// A translucent area, such as room that is being made.
  void area(Rect rect, double opacity) {
    Rect r = viewport.toScreen(rect);
    to.setFill(colours.selection().deriveColor(0, 1, 1, opacity));
    to.fillRect(r.x(), r.y(), r.width(), r.height());
  }

  /// A round handle at a place of the screen.
  void handle(Spot p, double radius) {
    to.setFill(Color.WHITE);
    to.fillOval(p.x() - radius, p.y() - radius, 2 * radius, 2 * radius);
    solid(colours.selection(), 1.75);
    to.strokeOval(p.x() - radius, p.y() - radius, 2 * radius, 2 * radius);
  }

  /// A line of the selection's colour through places of the picture.
  void line(List<Spot> points, double width) {
    solid(colours.selection(), width);
    along(points);
  }

  private void along(List<Spot> points) {
    to.beginPath();
    Spot first = viewport.toScreen(points.getFirst());
    to.moveTo(first.x(), first.y());
    for (Spot spot : points) {
      Spot p = viewport.toScreen(spot);
      to.lineTo(p.x(), p.y());
    }
    to.stroke();
  }

  void band(Rect band) {
    Rect r = viewport.toScreen(band);
    to.setFill(colours.selection().deriveColor(0, 1, 1, 0.1));
    to.fillRect(r.x(), r.y(), r.width(), r.height());
    solid(colours.selection(), 1);
    to.strokeRect(r.x() + 0.5, r.y() + 0.5, r.width(), r.height());
  }

  void arrow(Spot from, Spot until, Color colour) {
    Spot a = viewport.toScreen(from);
    Spot b = viewport.toScreen(until);
    solid(colour, 2);
    to.strokeLine(a.x(), a.y(), b.x(), b.y());
    double angle = Math.atan2(b.y() - a.y(), b.x() - a.x());
    to.setFill(colour);
    to.fillPolygon(
        new double[] {
          b.x(), wing(b.x(), Math.cos(angle - 0.42)), wing(b.x(), Math.cos(angle + 0.42))
        },
        new double[] {
          b.y(), wing(b.y(), Math.sin(angle - 0.42)), wing(b.y(), Math.sin(angle + 0.42))
        },
        3);
  }

  private static double wing(double tip, double direction) {
    return tip - HEAD * 1.3 * direction;
  }

  void guide(Guide guide) {
    Spot a = viewport.toScreen(guide.from());
    Spot b = viewport.toScreen(guide.to());
    solid(colours.selection(), 1);
    if (guide.kind() != Guide.Kind.GAP) {
      to.setLineDashes(4, 4);
    }
    to.strokeLine(crisp(a.x()), crisp(a.y()), crisp(b.x()), crisp(b.y()));
    to.setLineDashes();
  }

  private static double crisp(double place) {
    return Math.floor(place) + 0.5;
  }

  void solid(Color colour, double width) {
    to.setStroke(colour);
    to.setLineWidth(width);
    to.setLineDashes();
  }
}
