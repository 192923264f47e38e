package waymark.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Grid;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.ViewId;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;
import waymark.picture.Type;

/// A picture made by hand with every kind of mark, which stays as it is when the drawing of views
/// changes.
final class Sheet {

  private static final Colour INK = new Colour(0x1D2430);
  private static final Colour GREEN = new Colour(0x0B6B63);
  private static final Colour WHITE = new Colour(0xFFFFFF);

  private Sheet() {}

  static Picture picture() {
    Rect page = new Rect(-20, -40, 360, 200);
    return new Picture(
        new ViewId("sheet"),
        "Every mark, once",
        "A card, and a step with a head.",
        page,
        List.of(
            new Mark.Box(page, 0, Optional.of(WHITE), Optional.empty()),
            words("Every mark, once", 0, -14, Type.TITLE),
            card(),
            step()),
        new Grid(List.of(), List.of()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Mark card() {
    Rect rect = new Rect(0, 8, 140.125, 80);
    return new Mark.Group(
        Optional.of(new RoleId("senco")),
        "SENCo & \"team\", <school>",
        rect,
        List.of(
            new Mark.Box(rect, 8, Optional.of(WHITE), Optional.of(Stroke.solid(GREEN, 1.2))),
            words("Ŵyn & Ŷ <one>", 14, 34, Type.CARD),
            words("two lines of", 14, 54, Type.LINE),
            words("one text", 14, 70, Type.LINE)));
  }

  private static Mark step() {
    List<Segment> line =
        List.of(
            new Segment.Move(new Spot(140, 48)),
            new Segment.Line(new Spot(190, 48)),
            new Segment.Quad(new Spot(200, 48), new Spot(200, 58)),
            new Segment.Cubic(new Spot(200, 90), new Spot(230, 120), new Spot(280, 120)));
    List<Segment> head =
        List.of(
            new Segment.Move(new Spot(290, 120)),
            new Segment.Line(new Spot(280, 115)),
            new Segment.Line(new Spot(280, 125)),
            new Segment.Close());
    return new Mark.Group(
        Optional.of(new StepId("on/ward")),
        "SENCo to SENCo: moves across",
        new Rect(140, 40, 150, 90),
        List.of(
            new Mark.Path(
                line, Optional.empty(), Optional.of(new Stroke(INK, 2, List.of(7.0, 6.5)))),
            new Mark.Path(head, Optional.of(INK), Optional.empty()),
            words("NPQH, before", 220, 70, Type.STRONG)));
  }

  private static Mark.Words words(String text, double x, double baseline, Type type) {
    return new Mark.Words(text, x, baseline, TextMeasure.BUNDLED.width(text, type), type, INK);
  }
}
