package waymark.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import waymark.gesture.Connections;
import waymark.gesture.Ghost;
import waymark.gesture.Guide;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.TextMeasure;
import waymark.picture.Type;

/// Paints what a gesture under way would do, over the picture.
final class GhostPainter {

  private static final double FAINT = 0.78;

  /// More cards than these, smaller than this, are not lit up one by one.
  private static final int MANY = 250;

  private static final double SMALL = 0.2;

  private final Faces faces;
  private final PicturePainter painter;

  private Optional<Followed> followed = Optional.empty();

  /// The steps of some cards, as they follow to where the cards are now.
  private record Followed(Map<RoleId, Rect> cards, Picture picture, List<Mark> steps) {

    @SuppressWarnings("ReferenceEquality") // an equal picture is dear to tell
    boolean isOf(Map<RoleId, Rect> other, Picture of) {
      return picture == of && cards.equals(other);
    }
  }

  GhostPainter(Faces faces) {
    this.faces = faces;
    painter = new PicturePainter(faces);
  }

  void paint(Overlay on, Ghost ghost, Picture picture) {
    switch (ghost) {
      case Ghost.Moved moved -> moved(on, moved, picture);
      case Ghost.Band(Rect band, Set<Id> caught) -> {
        caught.forEach(id -> on.bounds(picture, id).ifPresent(r -> on.outline(r, 2)));
        on.band(band);
      }
      case Ghost.Arrow arrow -> arrow(on, arrow, picture);
      case Ghost.Placed placed -> {
        card(on, placed.card(), placed.role().title());
        guides(on, placed.guides());
      }
      case Ghost.Needed needed -> {
        needed.target().flatMap(id -> on.bounds(picture, id)).ifPresent(r -> on.outline(r, 4));
        pill(on, needed.qualification().badge(), needed.at(), on.colours().selection());
      }
      case Ghost.Bent bent -> {
        on.line(bent.points(), 2);
        bent.held().ifPresent(p -> on.handle(on.viewport().toScreen(p), 6));
      }
      case Ghost.Parted parted -> parted(on, parted, picture);
      case Ghost.Reordered reordered -> {
        on.area(reordered.area(), 0.14);
        on.line(List.of(reordered.from(), reordered.to()), 3);
      }
      case Ghost.Sized sized -> {
        on.area(sized.area(), 0.08);
        on.outline(sized.area(), 0);
      }
      case Ghost.Labelled labelled -> labelled.badges().forEach(b -> on.outline(b, 0));
    }
  }

  private void parted(Overlay on, Ghost.Parted parted, Picture picture) {
    Rect page = picture.page();
    int from = Math.min(parted.line(), parted.line() + parted.by());
    int size = Math.abs(parted.by());
    Rect room =
        parted.across()
            ? new Rect(from, page.y(), size, page.height())
            : new Rect(page.x(), from, page.width(), size);
    on.area(room, 0.14);
    parted.cards().values().forEach(r -> on.outline(r, 0));
    parted.notes().values().forEach(r -> on.outline(r, 0));
    double edge = parted.line() + (double) parted.by();
    on.line(
        parted.across()
            ? List.of(new Spot(edge, page.y()), new Spot(edge, page.maxY()))
            : List.of(new Spot(page.x(), edge), new Spot(page.maxX(), edge)),
        2);
  }

  private void moved(Overlay on, Ghost.Moved moved, Picture picture) {
    GraphicsContext to = on.to();
    to.save();
    on.useView();
    to.setGlobalAlpha(FAINT);
    double zoom = on.viewport().zoom();
    Rect seen =
        on.viewport()
            .toPicture(new Rect(0, 0, to.getCanvas().getWidth(), to.getCanvas().getHeight()));
    painter.paint(to, following(moved.cards(), picture), seen, zoom);
    to.translate(moved.dx(), moved.dy());
    for (Mark mark : standing(moved, picture)) {
      if (mark instanceof Mark.Group group && isMoving(group, moved)) {
        painter.paint(to, group.marks(), group.bounds(), on.viewport().zoom());
      }
    }
    to.restore();
    moved.cards().values().forEach(r -> on.outline(r, 4));
    moved.notes().values().forEach(r -> on.outline(r, 4));
    guides(on, moved.guides());
  }

  /// The steps of cards on their way, looked for once for each place to which they come.
  private List<Mark> following(Map<RoleId, Rect> cards, Picture picture) {
    if (followed.filter(f -> f.isOf(cards, picture)).isEmpty()) {
      followed = Optional.of(new Followed(cards, picture, picture.following(cards)));
    }
    return followed.map(Followed::steps).orElse(List.of());
  }

  /// What lies where the cards and notes stand before they are moved.
  private static List<Mark> standing(Ghost.Moved moved, Picture picture) {
    return Stream.of(moved.cards().values(), moved.notes().values())
        .flatMap(Collection::stream)
        .reduce(Rect::union)
        .map(all -> picture.marksIn(all.moved(-moved.dx(), -moved.dy())))
        .orElse(List.of());
  }

  private static boolean isMoving(Mark.Group group, Ghost.Moved moved) {
    Object id = group.element().map(Object.class::cast).orElse("");
    return moved.cards().containsKey(id) || moved.notes().containsKey(id);
  }

  private void arrow(Overlay on, Ghost.Arrow arrow, Picture picture) {
    boolean refused = arrow.over().isPresent() && arrow.verdict() instanceof Connections.Refused;
    boolean many = arrow.mayConnect().size() > MANY && on.viewport().zoom() < SMALL;
    for (RoleId id : many ? List.<RoleId>of() : arrow.mayConnect()) {
      on.bounds(picture, id).ifPresent(r -> on.invitation(r, arrow.over().equals(Optional.of(id))));
    }
    Color colour = refused ? on.colours().refusal() : on.colours().selection();
    on.arrow(arrow.start(), arrow.end(), colour);
    if (refused && arrow.verdict() instanceof Connections.Refused(String reason)) {
      pill(on, reason, arrow.end(), colour);
    }
  }

  private static void guides(Overlay on, List<Guide> guides) {
    guides.forEach(on::guide);
  }

  /// The card of a role that is not in the picture yet.
  private void card(Overlay on, Rect rect, String title) {
    GraphicsContext to = on.to();
    Rect r = on.viewport().toScreen(rect);
    to.setFill(on.colours().desk());
    to.fillRoundRect(r.x(), r.y(), r.width(), r.height(), 12, 12);
    on.outline(rect, 0);
    to.save();
    on.useView();
    to.setFont(faces.font(Type.CARD));
    to.setFill(on.colours().selection());
    to.fillText(title, rect.x() + 20, rect.y() + 29, rect.width() - 32);
    to.restore();
  }

  /// A few words beside the pointer.
  private void pill(Overlay on, String words, Spot at, Color colour) {
    GraphicsContext to = on.to();
    Spot p = on.viewport().toScreen(at).plus(14, 14);
    double width = TextMeasure.BUNDLED.width(words, Type.STRONG) + 24;
    to.setFill(colour);
    to.fillRoundRect(p.x(), p.y(), width, 26, 26, 26);
    to.setFill(on.colours().desk());
    to.setFont(faces.font(Type.STRONG));
    to.fillText(words, p.x() + 12, p.y() + 17.5);
  }
}
