package waymark.export.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import waymark.export.Slide;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Type;

/// Draws a picture on a slide as shapes that a person can go on with, in the picture's order, which
/// is the order of reading.
final class SlideSheet {

  /// From the title's last line to the text below it.
  private static final double BELOW_TITLE = 7;

  private final XSLFSlide slide;
  private final Picture picture;
  private final Map<StepId, Step> steps;
  private final SlideGlue glue;
  private final SlideShapes shapes;
  private final SlideLines lines;
  private final SlideScale scale;
  private final Map<RoleId, XSLFAutoShape> cards = new HashMap<>();
  private final Map<Step, XSLFConnectorShape> connectors = new HashMap<>();

  SlideSheet(XSLFSlide slide, Slide content) {
    this.slide = slide;
    picture = content.figure().picture();
    steps = content.steps().stream().collect(Collectors.toMap(Step::id, s -> s));
    glue = new SlideGlue(picture, content.steps());
    scale = SlideScale.of(belowTitle(picture));
    shapes = new SlideShapes(scale);
    lines = new SlideLines(scale);
  }

  /// The slide has a title of its own.
  private static Rect belowTitle(Picture picture) {
    Rect page = picture.page();
    double top =
        titles(picture).mapToDouble(w -> w.baseline() + BELOW_TITLE).max().orElse(page.y());
    return new Rect(page.x(), top, page.width(), page.maxY() - top);
  }

  private static Stream<Mark.Words> titles(Picture picture) {
    return picture.marks().stream()
        .flatMap(m -> m instanceof Mark.Group group ? group.marks().stream() : Stream.of(m))
        .filter(SlideSheet::isTitle)
        .flatMap(m -> m instanceof Mark.Words words ? Stream.of(words) : Stream.empty());
  }

  private static boolean isTitle(Mark mark) {
    return mark instanceof Mark.Words words && words.type().equals(Type.TITLE);
  }

  /// {@return where the text of the slide begins, in points}
  double left() {
    return scale.x(titles(picture).mapToDouble(Mark.Words::x).min().orElse(picture.page().x()));
  }

  void draw() {
    for (Mark mark : picture.marks()) {
      switch (mark) {
        case Mark.Group group -> draw(group);
        case Mark.Box box when box.rect().equals(picture.page()) -> {}
        case Mark.Box _, Mark.Path _, Mark.Words _ -> loose(List.of(mark));
      }
    }
    connectors.forEach(this::hold);
  }

  private void draw(Mark.Group group) {
    switch (group.element().orElse(null)) {
      case RoleId role -> card(role, group);
      case StepId step -> step(step, group);
      case null -> furniture(group);
      default -> shapes.addAll(slide, Piece.of(group.marks()), group.name());
    }
  }

  private void loose(List<Mark> marks) {
    shapes.addAll(slide, Piece.of(marks), "");
  }

  private void card(RoleId role, Mark.Group group) {
    for (Piece piece : Piece.of(group.marks())) {
      if (piece instanceof Piece.Shape shape && !cards.containsKey(role)) {
        XSLFAutoShape card = shapes.add(slide, shape, group.name());
        SlideCard.offer(card, glue.sites(role), shapes.radius(shape.box()));
        cards.put(role, card);
      } else {
        shapes.addAll(slide, List.of(piece), "");
      }
    }
  }

  private void step(StepId id, Mark.Group group) {
    Step step = Optional.ofNullable(steps.get(id)).orElseThrow();
    List<Piece> pieces = Piece.of(group.marks());
    XSLFConnectorShape line = lines.add(slide, way(id), step.kind(), colour(pieces));
    SlideNames.describe(line, "Step: " + group.name(), group.name());
    connectors.put(step, line);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Shape badge) {
        shapes.add(slide, badge, "Need: " + SlideShapes.said(badge.words()));
      }
    }
  }

  private List<Spot> way(StepId step) {
    return Optional.ofNullable(picture.routes().get(step)).orElseThrow().points();
  }

  private static Colour colour(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(p -> p instanceof Piece.Drawn d ? d.paths().stream() : Stream.empty())
        .flatMap(path -> path.stroke().stream())
        .map(Stroke::colour)
        .findFirst()
        .orElseThrow();
  }

  /// What is about the page: text stands by itself, the key in a group.
  private void furniture(Mark.Group group) {
    List<Mark> marks = new ArrayList<>(group.marks());
    marks.removeIf(SlideSheet::isTitle);
    List<Piece> pieces = Piece.of(marks);
    boolean onlyText = pieces.stream().allMatch(p -> p instanceof Piece.Text);
    if (onlyText) {
      shapes.addAll(slide, pieces, "");
    } else {
      XSLFGroupShape key = shapes.group(slide, group.bounds());
      SlideNames.name(key, "Key and sources");
      shapes.addAll(key, pieces, "");
    }
  }

  private void hold(Step step, XSLFConnectorShape line) {
    List<Spot> way = way(step.id());
    SlideLines.glue(
        line,
        shape(step.from()),
        glue.number(step.from(), way.getFirst()),
        shape(step.to()),
        glue.number(step.to(), way.getLast()));
  }

  private int shape(RoleId role) {
    return Optional.ofNullable(cards.get(role)).orElseThrow().getShapeId();
  }
}
