package waymark.app.jump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class MatchingTest {

  private static List<String> found(String typed, String... names) {
    List<Goal> goals =
        Arrays.stream(names).map(n -> new Goal(n, "", "", Feather.USER, true, () -> {})).toList();
    return Matching.of(typed).among(goals).stream().map(Goal::words).toList();
  }

  @Test
  void nothingTypedFindsEverythingInItsOrder() {
    assertEquals(List.of("Save", "Open"), found(" ", "Save", "Open"));
  }

  @Test
  void theBeginningsOfWordsWillDoInAnyOrder() {
    assertEquals(
        List.of("Head of Inclusion"), found("inc hea", "Head of Inclusion", "Headteacher"));
  }

  @Test
  void aNameThatBeginsAsTypedComesFirst() {
    assertEquals(
        List.of("Senior SENCo", "Assistant senior leader"),
        found("senior", "Assistant senior leader", "Senior SENCo", "Teacher"));
  }

  @Test
  void theInsideOfAWordCountsLessThanItsBeginning() {
    assertEquals(List.of("Teacher", "Headteacher"), found("teacher", "Headteacher", "Teacher"));
  }

  @Test
  void lettersLeftOutAreForgivenLast() {
    assertEquals(List.of("Duplicate"), found("dplct", "Duplicate", "Delete"));
  }

  @Test
  void capitalsAndPunctuationDoNotMatter() {
    assertEquals(List.of("Undo: Rename to SENCo"), found("SENCO undo", "Undo: Rename to SENCo"));
  }

  @Test
  void aWordThatIsNowhereFindsNothing() {
    assertEquals(List.of(), found("save zebra", "Save", "Save as"));
  }
}
