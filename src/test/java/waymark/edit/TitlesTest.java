package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Role;
import waymark.model.RoleKind;

class TitlesTest {

  @Test
  void eachLineOfAListIsATitleWithoutItsMark() {
    assertEquals(
        List.of("Teacher", "SENCo", "Head of Year", "Officer"),
        Titles.of("• Teacher\r\n2. SENCo\n(3) Head of Year\n\n- Officer\n"));
  }

  @Test
  void ofARowOfATableTheFirstWordsCount() {
    assertEquals(List.of("Teacher", "SENCo"), Titles.of("Teacher\tM1\tM6\n\tSENCo\tL1"));
  }

  @Test
  void whatIsCalledLikeAKindIsOfThatKind() {
    Clip clip = Clip.ofText("SENCO\nheadteacher\nCaretaker").orElseThrow();
    assertEquals(
        List.of(RoleKind.SENCO, RoleKind.HEADTEACHER, RoleKind.OTHER),
        clip.pathway().roles().stream().map(Role::kind).toList());
  }

  @Test
  void ofTextWithoutWordsNothingComes() {
    assertTrue(Clip.ofText(" \n\t\n").isEmpty());
  }
}
