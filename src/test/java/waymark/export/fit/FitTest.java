package waymark.export.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.export.Room;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.StepId;
import waymark.model.ViewId;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Type;

final class FitTest {

  private static final Colour INK = new Colour(0x1D2430);
  private static final Colour PALE = new Colour(0xBBBBBB);

  @Test
  void aFigureThatHasRoomKeepsItsSize() {
    Fit fit = Fit.of(figure(400, 200, words(INK)), Place.A4_COLUMN);
    assertEquals(1, fit.scale());
    assertEquals(400 * Room.MILLIMETRES, fit.width(), 0.001);
    assertTrue(fit.isGood());
  }

  @Test
  void aWideFigureIsMadeToFitAcrossThePage() {
    Fit fit = Fit.of(figure(1200, 300, words(INK)), Place.A4_COLUMN);
    assertEquals(160, fit.width(), 0.001);
  }

  @Test
  void aTallFigureIsMadeToFitDownThePage() {
    Fit fit = Fit.of(figure(400, 2000, words(INK)), Place.A4_COLUMN);
    assertEquals(Place.A4_COLUMN.height(), fit.height(), 0.001);
  }

  @Test
  void textThatComesOutUnderEightPointsIsNamedWithItsSize() {
    Fit fit = Fit.of(figure(1209.4488, 300, words(INK)), Place.A4_COLUMN);
    Misfit.SmallText small = assertInstanceOf(Misfit.SmallText.class, fit.misfits().getFirst());
    assertEquals(4.5, small.points(), 0.01);
    assertEquals(320 * 8 / 9.0, small.width(), 0.01);
  }

  @Test
  void textOfJustEightPointsWillDo() {
    double width = 160 / Room.MILLIMETRES * 9 / 8;
    assertTrue(Fit.of(figure(width, 100, words(INK)), Place.A4_COLUMN).isGood());
  }

  @Test
  void textThatIsTooFaintIsNamed() {
    Misfit misfit = Fit.of(figure(400, 200, words(PALE)), Place.WEB).misfits().getFirst();
    assertTrue(misfit.sentence().startsWith("“Teacher” has a contrast of 1.9 to 1"));
  }

  @Test
  void textIsJudgedByWhatLiesUnderIt() {
    Mark dark = new Mark.Box(new Rect(0, 0, 200, 100), 0, Optional.of(INK), Optional.empty());
    assertTrue(Fit.of(figure(400, 200, dark, words(PALE)), Place.WEB).isGood());
  }

  @Test
  void coloursThatOnlyDifferInColourAreLostInGrey() {
    Colour ground = new Colour(0xFF7070);
    Colour letters = new Colour(0x00B400);
    Mark red = new Mark.Box(new Rect(0, 0, 200, 100), 0, Optional.of(ground), Optional.empty());
    List<Misfit> misfits = Fit.of(figure(400, 200, red, words(letters)), Place.WEB).misfits();
    assertEquals(1, misfits.size());
    assertTrue(Light.grey(ground).contrast(Light.grey(letters)) < 4.5);
  }

  @Test
  void aFaintLineOfAStepIsNamed() {
    Mark line =
        new Mark.Path(
            List.of(new Segment.Move(new Spot(0, 50)), new Segment.Line(new Spot(90, 50))),
            Optional.empty(),
            Optional.of(Stroke.solid(PALE, 2)));
    Optional<Id> step = Optional.of(new StepId("a-to-b"));
    Mark group =
        new Mark.Group(step, "Moves on from A to B", new Rect(0, 50, 90, 0), List.of(line));
    Misfit misfit = Fit.of(figure(400, 200, group), Place.WEB).misfits().getFirst();
    assertEquals(step, misfit.element());
  }

  private static Mark words(Colour colour) {
    return new Mark.Words("Teacher", 10, 40, 45, new Type(Type.Weight.REGULAR, 12), colour);
  }

  private static Picture figure(double width, double height, Mark... marks) {
    return new Picture(
        new ViewId("v"),
        "A figure",
        "",
        new Rect(0, 0, width, height),
        List.of(marks),
        new Grid(List.of(), List.of()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }
}
