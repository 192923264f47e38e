package waymark.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.file.ReferenceReader;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;

class WorthTest {

  private static final LocalDate IN_2025 = LocalDate.of(2026, 1, 1);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 9, 1);
  private static final Pay L6_TO_L10 = pay(PayFrame.LEADERSHIP, "L6", "L10");

  private final Reference reference = ReferenceReader.builtIn();

  private static Pay pay(PayFrame frame, String from, String to) {
    return Pay.of(frame, Optional.of(from), Optional.of(to));
  }

  private String least(Pay pay, PayArea area, LocalDate day) {
    return told(reference.least(pay, area, day));
  }

  private String most(Pay pay, PayArea area, LocalDate day) {
    return told(reference.most(pay, area, day));
  }

  private static String told(Optional<Worth> worth) {
    return worth.map(w -> w.inPounds() + ", " + w.caveat()).orElse("not known");
  }

  @Test
  void theDayChoosesTheYear() {
    assertEquals("£58,569, 2025/26, statutory", least(L6_TO_L10, PayArea.ENGLAND, IN_2025));
    assertEquals("£60,619, 2026/27, provisional", least(L6_TO_L10, PayArea.ENGLAND, IN_2026));
  }

  @Test
  void aPointNotKnownForTheYearIsToldAsOfTheLastYear() {
    assertEquals("£64,691, 2025/26, derived", most(L6_TO_L10, PayArea.ENGLAND, IN_2026));
  }

  @Test
  void aPointThatWasNeverSeenIsNotKnown() {
    assertEquals("not known", most(L6_TO_L10, PayArea.INNER_LONDON, IN_2026));
  }

  @Test
  void nothingIsTakenFromALaterYear() {
    assertEquals("not known", least(L6_TO_L10, PayArea.ENGLAND, LocalDate.of(2024, 9, 1)));
  }

  @Test
  void bandsOfOtherStructuresAreToldWithTheirOwnYear() {
    Pay therapist = pay(PayFrame.NHS, "Band 6", "Band 7");

    assertEquals(
        "£38,682, 2025/26, read in a secondary page", least(therapist, PayArea.ENGLAND, IN_2026));
    assertEquals(
        "£54,710, 2025/26, read in a secondary page", most(therapist, PayArea.ENGLAND, IN_2026));
  }

  @Test
  void anEndThatWasNotReadIsNotKnown() {
    Pay psychologist = pay(PayFrame.SOULBURY, "Scale A", "Scale B");

    assertEquals(
        "£38,865, 2021, read at its source", least(psychologist, PayArea.ENGLAND, IN_2026));
    assertEquals("not known", most(psychologist, PayArea.ENGLAND, IN_2026));
  }
}
