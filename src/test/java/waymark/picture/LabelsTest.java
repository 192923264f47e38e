package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Extra;
import waymark.model.LabelPlace;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;

class LabelsTest {

  private static Pathway labelled(int gap) {
    return Views.pathway(
        List.of(Views.role("a"), Views.role("b")),
        List.of(Views.step("a", "b").withNeeds(List.of(Views.need(new Timing.Within(3))))),
        List.of(Views.place("a", 0, 0), Views.place("b", 208 + gap, 0)));
  }

  private static List<Rect> labels(Picture picture) {
    List<Rect> all = new ArrayList<>();
    picture.labels().values().forEach(all::addAll);
    return all;
  }

  @Test
  void aBadgeStandsAboveALevelLineWithRoomForIt() {
    Rect badge = labels(Views.draw(labelled(320))).getFirst();

    assertEquals(208 + 160, badge.centre().x());
    assertEquals(32 - 6, badge.maxY());
  }

  @Test
  void aBadgeThatAPersonPlacedStaysThere() {
    Pathway pathway = labelled(320);
    LabelPlace place = new LabelPlace(new StepId("a-to-b"), new Point(40, 200), Extra.NONE);
    Pathway placed = pathway.withView(Views.view(pathway).withLabels(List.of(place)));

    Rect badge = labels(Views.draw(placed)).getFirst();

    assertEquals(new Spot(40, 200), new Spot(badge.x(), badge.y()));
  }

  @Test
  void aBadgeThatAPersonPlacedBreaksItsWordsRatherThanLieOnACard() {
    Pathway pathway = labelled(320);
    Rect there =
        Optional.ofNullable(Views.draw(pathway).cards().get(new RoleId("b"))).orElseThrow();
    Point near = new Point((int) there.x() - 130, (int) there.y() + 8);
    LabelPlace place = new LabelPlace(new StepId("a-to-b"), near, Extra.NONE);
    Pathway placed = pathway.withView(Views.view(pathway).withLabels(List.of(place)));

    Rect badge = labels(Views.draw(placed)).getFirst();

    assertEquals(new Spot(near.x(), near.y()), new Spot(badge.x(), badge.y()));
    assertFalse(badge.overlaps(there), () -> badge + " on " + there);
  }

  @Test
  void theWordsSayTheTiming() {
    List<String> words = Words.of(Views.draw(labelled(320)));

    assertEquals(List.of("NPQ for SENCOs, within 3 years"), Words.with(words, "within"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noBadgeLiesOnACardOrOnAnotherBadge(long seed) {
    Picture picture = Views.draw(Views.random(seed));
    List<Rect> labels = labels(picture);

    for (int i = 0; i < labels.size(); i++) {
      Rect label = labels.get(i);
      picture.cards().values().forEach(card -> assertFalse(label.overlaps(card)));
      labels.subList(0, i).forEach(other -> assertFalse(label.overlaps(other)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 32, 48, 72, 120})
  void inACrowdNoBadgeLiesOnACardOrOnAnotherBadge(int gap) {
    Picture picture = Views.draw(Views.asking(Views.crowd(8, 8, gap)));
    List<Rect> labels = labels(picture);

    for (int i = 0; i < labels.size(); i++) {
      Rect label = labels.get(i);
      picture.cards().values().forEach(card -> assertFalse(label.overlaps(card)));
      labels.subList(0, i).forEach(other -> assertFalse(label.overlaps(other)));
    }
  }

  @Test
  void aBadgeForWhichThereIsNoPlaceIsNotShown() {
    Step step = Views.step("r40", "r41").withNeeds(List.of(Views.need(new Timing.Within(3))));
    Pathway crowd = Views.crowd(9, 9, 16).withSteps(List.of(step));

    assertEquals(List.of(), labels(Views.draw(crowd)));
  }

  @Test
  void theSamePathwayIsDrawnTheSameTwice() {
    assertEquals(Views.draw(Views.random(42)), Views.draw(Views.random(42)));
  }
}
