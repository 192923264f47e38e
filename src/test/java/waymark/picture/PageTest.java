package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.About;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.StepKind;
import waymark.model.Timing;

class PageTest {

  private static Pathway two(Timing timing) {
    return Views.pathway(
        List.of(Views.role("a"), Views.role("b")),
        List.of(Views.step("a", "b").withNeeds(List.of(Views.need(timing)))),
        List.of(Views.place("a", 0, 0), Views.place("b", 420, 0)));
  }

  @Test
  void theTitleNamesPathwayAndView() {
    assertEquals("Pathway: in a school", Views.draw(two(new Timing.Before())).title());
  }

  @Test
  void anEmptyPageHasRoomForAFirstCard() {
    Rect page = Views.draw(Views.pathway(List.of(), List.of(), List.of())).page();

    assertTrue(page.width() > 700 && page.height() > 320, page::toString);
  }

  @Test
  void theKeyHoldsOnlyWhatIsUsed() {
    List<String> words = Words.of(Views.draw(two(new Timing.Before())));

    assertTrue(words.contains(StepKind.ADVANCE.label()));
    assertFalse(words.contains(StepKind.SIDEWAYS.label()));
    assertTrue(words.contains("before"));
    assertFalse(words.contains("helpful"));
  }

  @Test
  void dateCaveatAndSourcesArePrinted() {
    About about =
        new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 9, 1)),
            Optional.empty(),
            Optional.of("A reconstruction"),
            List.of("Annex Two"),
            Extra.NONE);

    List<String> words = Words.of(Views.draw(two(new Timing.Before()).withAbout(about)));

    assertTrue(words.contains("As of 1 September 2026 · A reconstruction"), words::toString);
    assertTrue(words.contains("Sources: Annex Two"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everythingLiesOnTheSheet(long seed) {
    Picture picture = Views.draw(Views.random(seed));
    Rect page = picture.page().grown(0.01);

    for (Mark mark : picture.marks()) {
      if (mark instanceof Mark.Group group) {
        assertTrue(page.contains(new Spot(group.bounds().x(), group.bounds().y())), group.name());
        assertTrue(page.contains(new Spot(group.bounds().maxX(), group.bounds().maxY())));
      }
    }
  }

  @Test
  void theDescriptionTellsEveryRoleAndWhatItLeadsTo() {
    String description = Views.draw(two(new Timing.Within(3))).description();

    assertTrue(description.contains("Moves on to Role b"), description);
    assertTrue(description.contains("NPQ for SENCOs, within 3 years"), description);
  }

  @Test
  void anEmptyViewIsStillAPage() {
    Picture picture = Views.draw(Views.pathway(List.of(), List.of(), List.of()));

    assertTrue(picture.page().width() > 600 && picture.page().height() > 50);
  }
}
