package waymark.picture.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.RoleKind;
import waymark.model.StepKind;
import waymark.model.Tone;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Theme;

class RoutePictureTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static Itinerary.Pay pay(int least, int most, boolean firm, String words) {
    return new Itinerary.Pay(Optional.of(least), Optional.of(most), firm, words);
  }

  private static final Itinerary.Pay UNKNOWN =
      new Itinerary.Pay(Optional.empty(), Optional.empty(), true, "");

  private static Itinerary.Post post(String title, int year, int latest, Itinerary.Pay pay) {
    return new Itinerary.Post(
        title,
        Tone.INCLUSION,
        RoleKind.SENCO,
        Optional.of(StepKind.ADVANCE),
        LocalDate.of(year, 9, 1),
        LocalDate.of(latest, 9, 1),
        year + " to " + latest,
        pay);
  }

  private static Itinerary itinerary(boolean kept, Itinerary.Post... posts) {
    Itinerary.Due due =
        new Itinerary.Due(
            Optional.of(LocalDate.of(2028, 9, 1)),
            LocalDate.of(2031, 9, 1),
            "due by 1 Sept 2031",
            kept);
    Itinerary.Course course =
        new Itinerary.Course(
            "NPQ SENCO",
            "Nov 2028 to May 2030",
            LocalDate.of(2028, 11, 1),
            Optional.of(LocalDate.of(2030, 5, 1)),
            Optional.of(LocalDate.of(2030, 9, 1)),
            true,
            List.of(due));
    return new Itinerary(
        "Teacher → SENCo",
        "in words",
        DAY,
        LocalDate.of(2032, 9, 1),
        List.of(posts),
        List.of(course),
        "2025/26");
  }

  private static final Itinerary.Post TEACHER =
      post("Teacher", 2026, 2026, pay(32_916, 51_048, true, "M1–U3"));
  private static final Itinerary.Post SENCO =
      post("SENCo", 2028, 2032, pay(58_569, 64_691, false, "L6–L10, derived"));

  private static Picture draw(Itinerary itinerary) {
    return RoutePicture.draw(itinerary, Theme.PAPER, Frame.of(680, itinerary));
  }

  private static Stream<Mark> all(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            m -> m instanceof Mark.Group(_, _, _, List<Mark> inner) ? all(inner) : Stream.of(m));
  }

  private static List<String> words(Picture picture) {
    return all(picture.marks())
        .flatMap(m -> m instanceof Mark.Words w ? Stream.of(w.text()) : Stream.empty())
        .toList();
  }

  @Test
  void postsAndTheirPaySayNamesDaysAndFigures() {
    List<String> words = words(draw(itinerary(true, TEACHER, SENCO)));
    for (String word : List.of("Teacher", "SENCo", "2028 to 2032", "£58,569", "£64,691")) {
      assertTrue(words.contains(word), word + " of " + words);
    }
    assertTrue(String.join(" ", words).contains("derived"), words.toString());
  }

  @Test
  void aPostThatIsLeftAtOnceDoesNotWriteOverThePayOfTheNext() {
    Itinerary.Post soon = post("SENCo", 2026, 2029, pay(58_569, 64_691, false, "derived"));
    List<String> words = words(draw(itinerary(true, TEACHER, soon)));
    assertTrue(words.contains("£58,569"), words.toString());
    assertEquals(List.of(), words.stream().filter(w -> w.equals("£51,048")).toList());
  }

  @Test
  void payThatIsNotKnownIsAGapThatSaysSo() {
    List<String> words = words(draw(itinerary(true, TEACHER, post("CEO", 2028, 2032, UNKNOWN))));
    assertTrue(words.contains("No figure known"), words.toString());
  }

  @Test
  void aDutyThatCannotBeKeptSaysSoInWords() {
    assertTrue(words(draw(itinerary(true, SENCO))).contains("due by 1 Sept 2031"));
    assertTrue(words(draw(itinerary(false, SENCO))).contains("Too late: due by 1 Sept 2031"));
  }

  @Test
  void everyWordLiesOnThePage() {
    Picture picture = draw(itinerary(false, TEACHER, SENCO));
    all(picture.marks())
        .forEach(
            m -> {
              if (m instanceof Mark.Words(var text, var x, var y, var width, _, _)) {
                Rect at = new Rect(x, y, width, 0);
                assertTrue(
                    at.x() >= picture.page().x()
                        && at.maxX() <= picture.page().maxX()
                        && y <= picture.page().maxY(),
                    text + " at " + at);
              }
            });
  }

  @Test
  void theSameRouteGivesTheSamePicture() {
    assertEquals(draw(itinerary(true, TEACHER, SENCO)), draw(itinerary(true, TEACHER, SENCO)));
  }

  @Test
  void routesThatAreComparedShareTheirScales() {
    Itinerary early = itinerary(true, TEACHER);
    Itinerary late =
        itinerary(true, TEACHER, post("Head", 2034, 2040, pay(80_000, 99_000, true, "")));
    Frame frame = Frame.of(680, early, late);
    assertTrue(frame.most() >= 99_000);
    assertEquals(LocalDate.of(2026, 9, 1), frame.from());
    assertEquals(
        frame.x(LocalDate.of(2028, 9, 1)), Frame.of(680, late, early).x(LocalDate.of(2028, 9, 1)));
  }
}
