package waymark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.ViewId;

class AnchorTest {

  private static final ViewId VIEW = new ViewId("school");

  @Test
  void tellsARoleFromAStepOfTheSameId() {
    assertNotEquals(Anchor.of(VIEW, new RoleId("senco")), Anchor.of(VIEW, new StepId("senco")));
  }

  @Test
  void keepsDifferentIdsDifferent() {
    assertNotEquals(
        Anchor.of(new ViewId("a.role.b"), new RoleId("c")),
        Anchor.of(new ViewId("a"), new RoleId("b.role.c")));
    assertNotEquals(Anchor.of(VIEW, new RoleId("é")), Anchor.of(VIEW, new RoleId("_e9_")));
  }

  @Test
  void isANameThatXmlAllows() {
    assertEquals("_1.role.__e9_tage-2", Anchor.of(new ViewId("1"), new RoleId("étage-2")));
  }
}
