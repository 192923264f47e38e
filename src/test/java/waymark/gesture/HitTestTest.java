package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.INCLUSION;
import static waymark.gesture.School.LATE;
import static waymark.gesture.School.NOTE;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;
import static waymark.gesture.School.TO_SENCO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.edit.LineEdit;
import waymark.gesture.Hit.End;
import waymark.gesture.Hit.Side;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.picture.Rect;
import waymark.picture.Spot;

class HitTestTest {

  private final Editor editor = Editor.ofSchool();

  private Hit at(double x, double y) {
    return Hit.test(editor.scene(), new Spot(x, y));
  }

  @Test
  void theFaceOfACard() {
    assertEquals(new Hit.Card(TEACHER), at(200, 230));
  }

  @Test
  void theHandleInTheMiddleOfASideIsTheEdgeEvenWithin() {
    Rect card = editor.card(HEAD);
    assertEquals(new Hit.CardEdge(HEAD, Side.RIGHT), at(card.maxX() - 4, card.centre().y()));
  }

  @Test
  void justOutsideIsTheEdgeOfThatSide() {
    Rect card = editor.card(HEAD);
    assertEquals(new Hit.CardEdge(HEAD, Side.TOP), at(card.x() + 20, card.y() - 6));
    assertEquals(new Hit.CardEdge(HEAD, Side.LEFT), at(card.x() - 6, card.y() + 20));
    assertEquals(new Hit.Empty(), at(card.maxX() + 12, card.y() + 20));
  }

  @Test
  void theReachOfAnEdgeIsMeasuredInPixels() {
    Rect card = editor.card(HEAD);
    editor.zoomedTo(0.5);
    assertEquals(new Hit.CardEdge(HEAD, Side.RIGHT), at(card.maxX() + 12, card.y() + 20));
  }

  @Test
  void aCardThatIsSmallOnTheScreenCanStillBeGraspedByItsFace() {
    Rect card = editor.card(HEAD);
    editor.zoomedTo(0.05);
    assertEquals(new Hit.Card(HEAD), at(card.centre().x(), card.centre().y()));
  }

  @Test
  void aLineNearACardCanStillBeGrasped() {
    Spot start = editor.route(TO_SENCO).getFirst();
    assertEquals(new Hit.StepLine(TO_SENCO, 0), at(start.x() + 7.5, start.y() + 1));
  }

  @Test
  void whoJustMissesACardWhereAStepLeavesStillHasTheCard() {
    Pathway aside =
        new LineEdit.SetBends(
                School.VIEW, TO_SENCO, List.of(new Point(440, 300), new Point(440, 240)))
            .apply(School.pathway());
    Editor bent = Editor.of(aside);
    Spot start = bent.route(TO_SENCO).getFirst();
    Rect card = bent.card(TEACHER);
    Spot missed = new Spot(card.maxX() + 2, start.y());
    Hit hit = Hit.test(bent.scene(), missed);
    assertEquals(Optional.of(TEACHER), hit.card(), hit::toString);
    bent.press(card.maxX() + 2, card.y() + 12).dragBy(40, 0).expectToBeIn(DraggingCards.class);
  }

  @Test
  void theEndsOfAStepAreThereOnceItIsSelected() {
    Spot end = editor.route(TO_SENCO).getLast();
    assertEquals(new Hit.CardEdge(SENCO, Side.LEFT), at(end.x(), end.y()));
    editor.select(TO_SENCO);
    assertEquals(new Hit.StepEnd(TO_SENCO, End.TO), at(end.x(), end.y()));
  }

  @Test
  void aBadgeTellsWhichNeedItStandsFor() {
    Spot badge = editor.picture().labels().getOrDefault(TO_SENCO, List.of()).getFirst().centre();
    assertEquals(new Hit.Badge(TO_SENCO, 0), at(badge.x(), badge.y()));
  }

  @Test
  void theTitlesOfStagesAndStrands() {
    assertEquals(new Hit.StageHeader(LATE), at(600, -16));
    assertEquals(new Hit.StrandHeader(INCLUSION), at(40, 220));
  }

  @Test
  void aNote() {
    assertEquals(new Hit.OnNote(NOTE), at(170, 410));
  }

  @Test
  void ofTwoCardsThatOverlapTheLaterLiesOnTop() {
    editor.holding(Keys.ALT).press(HEAD).dragTo(SENCO).release();
    Spot centre = editor.card(HEAD).centre();
    assertEquals(new Hit.Card(HEAD), at(centre.x() - 40, centre.y()));
  }
}
