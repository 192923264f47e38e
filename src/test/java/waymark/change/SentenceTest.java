package waymark.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.change.Said.Fact;
import waymark.change.Said.Many;
import waymark.change.Said.Value;
import waymark.change.Said.Words;

class SentenceTest {

  private static String told(String noun, Said was, Said is) {
    return new Sentence("SENCo", noun).of(was, is);
  }

  private static String seat(Optional<Boolean> was, Optional<Boolean> is) {
    String team = "on the leadership team";
    return told("seat", new Fact(team, was), new Fact(team, is));
  }

  @Test
  void aMeasureThatChangedIsToldBeforeAndAfter() {
    assertEquals(
        "SENCo: the usual time was 2 to 5 years and is now 3 years.",
        told("usual time", new Value("2 to 5 years"), new Value("3 years")));
  }

  @Test
  void whatIsNoLongerSaidIsToldSo() {
    assertEquals(
        "SENCo: the note was \"Ask first\" and is no longer said.",
        told("note", new Words("Ask first."), new Words("")));
  }

  @Test
  void longWordsAreToldAsTheyAreNow() {
    String is = "b".repeat(80);
    assertEquals(
        "SENCo: the summary changed and is now \"" + is + "\".",
        told("summary", new Words("a".repeat(80)), new Words(is)));
  }

  @Test
  void aSeatIsWonAndLost() {
    assertEquals(
        "SENCo is now on the leadership team.", seat(Optional.of(false), Optional.of(true)));
    assertEquals(
        "SENCo is no longer on the leadership team.", seat(Optional.of(true), Optional.of(false)));
    assertEquals(
        "SENCo: it is no longer said whether it is on the leadership team.",
        seat(Optional.of(true), Optional.empty()));
  }

  @Test
  void ofSeveralThingsTheNewAndTheLostAreTold() {
    assertEquals(
        "SENCo: the needs now include NPQH and NPQEL, and no longer QTS.",
        told("needs", Many.of(List.of("QTS", "NPQ")), Many.of(List.of("NPQ", "NPQH", "NPQEL"))));
    assertEquals(
        "SENCo: the needs no longer include QTS.",
        told("needs", Many.of(List.of("QTS", "NPQ")), Many.of(List.of("NPQ"))));
  }

  @Test
  void theSameThingUnderAnotherNameIsNeitherNewNorLost() {
    Said was = Many.of(List.of("Late"), _ -> "late", n -> n);
    Said is = Many.of(List.of("Later"), _ -> "late", n -> n);
    assertEquals("SENCo: of the stages, Late is now Later.", told("stages", was, is));
  }

  @Test
  void anotherOrderIsToldAsOne() {
    assertEquals(
        "SENCo: the sources now come in another order.",
        told("sources", Many.of(List.of("a", "b")), Many.of(List.of("b", "a"))));
  }
}
