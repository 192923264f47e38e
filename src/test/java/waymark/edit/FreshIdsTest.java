package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.RoleId;

class FreshIdsTest {

  private final Pathway pathway = Sample.pathway();

  @ParameterizedTest
  @CsvSource({
    "Senior SENCo, senior-senco",
    "'  Head, special or AP  ', head-special-or-ap",
    "Tŷ Hafan – Café, ty-hafan-cafe",
    "…, role",
    "معلم, role"
  })
  void aTitleBecomesAnIdThatAPersonCanRead(String title, String id) {
    assertEquals(id, FreshIds.slug(title, "role"));
  }

  @Test
  void aTakenIdIsCountedOn() {
    assertEquals(new RoleId("senco-2"), FreshIds.role(pathway, "SENCo"));
    assertEquals(new RoleId("lead"), FreshIds.role(pathway, "Lead"));
  }

  @Test
  void aStepIsNamedForItsEnds() {
    assertEquals(
        "teacher-to-senco-2", FreshIds.step(pathway, Sample.TEACHER, Sample.SENCO).value());
  }

  @Test
  void aLongTitleGivesAnIdThatMayStand() {
    String long1 = "a very long title ".repeat(40);
    RoleId role = FreshIds.role(pathway, long1);
    assertTrue(role.value().length() <= Id.MAX_LENGTH);
    RoleId widest = new RoleId("r".repeat(Id.MAX_LENGTH));
    assertTrue(FreshIds.step(pathway, widest, widest).value().length() <= Id.MAX_LENGTH);
  }
}
