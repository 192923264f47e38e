package waymark.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;
import waymark.picture.Type;

/// A way through the picture, lit up: what is not on it recedes, its cards are outlined and
/// numbered in order, its steps underlaid. Lightness, line and number tell it, not colour.
///
/// @param way the roles and steps in order
record Lighting(List<Id> way) {

  static final Lighting NONE = new Lighting(List.of());

  private static final double VEIL = 0.78;
  private static final double DISC = 11;

  Lighting {
    way = List.copyOf(way);
  }

  boolean isOn() {
    return !way.isEmpty();
  }

  /// Veils the page and paints the way anew over it; places are those of the picture.
  void paint(GraphicsContext to, Picture picture, PicturePainter painter, Faces faces, Rect seen) {
    Color page = ground(picture);
    Color ink = page.getBrightness() < 0.5 ? Color.WHITE : Color.web("#1D2430");
    Rect sheet = picture.page();
    to.setFill(page.deriveColor(0, 1, 1, VEIL));
    to.fillRect(sheet.x(), sheet.y(), sheet.width(), sheet.height());
    to.setLineCap(StrokeLineCap.ROUND);
    to.setLineJoin(StrokeLineJoin.ROUND);
    to.setLineDashes();
    steps(picture).forEach(route -> underlay(to, route, ink));
    painter.paint(to, marks(picture), seen, 1);
    cards(to, picture, ink, page, faces);
  }

  private static Color ground(Picture picture) {
    return picture.marks().stream()
        .flatMap(m -> m instanceof Mark.Box box ? box.fill().stream() : Stream.empty())
        .findFirst()
        .map(PicturePainter::colour)
        .orElse(Color.WHITE);
  }

  private List<Route> steps(Picture picture) {
    return way.stream()
        .filter(StepId.class::isInstance)
        .flatMap(id -> Optional.ofNullable(picture.routes().get(id)).stream())
        .toList();
  }

  private static void underlay(GraphicsContext to, Route route, Color ink) {
    to.setStroke(ink.deriveColor(0, 1, 1, 0.22));
    to.setLineWidth(11);
    to.beginPath();
    Spot first = route.points().getFirst();
    to.moveTo(first.x(), first.y());
    route.points().forEach(p -> to.lineTo(p.x(), p.y()));
    to.stroke();
  }

  private List<Mark> marks(Picture picture) {
    Set<Id> lit = Set.copyOf(way);
    return picture.marks().stream()
        .filter(m -> m instanceof Mark.Group g && g.element().filter(lit::contains).isPresent())
        .toList();
  }

  private void cards(GraphicsContext to, Picture picture, Color ink, Color page, Faces faces) {
    int number = 0;
    for (RoleId role : roles()) {
      number++;
      Rect card = picture.cards().get(role);
      if (card != null) {
        to.setStroke(ink);
        to.setLineWidth(2.5);
        to.strokeRoundRect(card.x(), card.y(), card.width(), card.height(), 14, 14);
        disc(to, new Spot(card.maxX() - 4, card.y() + 2), number, ink, page, faces);
      }
    }
  }

  /// A role that one stays in comes twice and is numbered once.
  private List<RoleId> roles() {
    return way.stream()
        .filter(RoleId.class::isInstance)
        .map(RoleId.class::cast)
        .distinct()
        .toList();
  }

  private static void disc(
      GraphicsContext to, Spot at, int number, Color ink, Color page, Faces faces) {
    to.setFill(ink);
    to.fillOval(at.x() - DISC, at.y() - DISC, 2 * DISC, 2 * DISC);
    to.setFill(page);
    to.setFont(faces.font(Type.STRONG));
    to.setTextAlign(TextAlignment.CENTER);
    to.fillText(Integer.toString(number), at.x(), at.y() + 4);
    to.setTextAlign(TextAlignment.LEFT);
  }
}
