package waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "SENCo, SENDCo",
    "Senior SENCO, Senior SENDCo",
    "Assistant SENDCO, Assistant SENDCo",
    "Two SENCos share it, Two SENDCos share it",
    "SENCO's, SENDCo's",
  })
  void everyWayOfWritingTheWordBecomesTheHouses(String written, String read) {
    assertEquals(read, Spelling.SENDCO_WITH_SMALL_O.in(written));
  }

  @ParameterizedTest
  @CsvSource({
    "NPQ for SENCOs",
    "NPQ SENCO",
    "NA SENCO",
    "NASENCO",
    "National Award for SEN Co-ordination",
    "National Award for SENCOs",
    "The law says “the SENCO must be a qualified teacher”",
    "Sencology",
  })
  void legalNamesQuotationsAndOtherWordsStay(String text) {
    assertEquals(text, Spelling.SENDCO.in(text));
  }

  @Test
  void aNameAndTheWordBesideItAreToldApart() {
    assertEquals(
        "A SENCo with the NPQ for SENCOs",
        Spelling.SENCO_WITH_SMALL_O.in("A SENDCO with the NPQ for SENCOs"));
  }

  @Test
  void aPathwayWithoutAHouseSpellingIsReadAsItIsWritten() {
    Pathway pathway = Pathway.of("SENDCO pathway");
    assertSame(pathway, Respelled.of(pathway));
  }

  @Test
  void titlesAreRespelledAndIdsAndSourcesAreNot() {
    Role role =
        new Role(
            new RoleId("SENCo"),
            "SENCo",
            RoleKind.SENCO,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of("The SENCo of one school"),
            List.of("Survey of SENCos, 2020"),
            Extra.NONE);
    Pathway read =
        Respelled.of(
            Pathway.of("SENCo pathway")
                .withAbout(About.NOTHING.withSpelling(Optional.of(Spelling.SENDCO)))
                .withRoles(List.of(role)));
    assertEquals("SENDCO pathway", read.title());
    Role next = read.roles().getFirst();
    assertEquals("SENDCO", next.title());
    assertEquals(Optional.of("The SENDCO of one school"), next.summary());
    assertEquals(role.id(), next.id());
    assertEquals(role.sources(), next.sources());
  }
}
