package waymark.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.file.ReferenceReader;
import waymark.model.About;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;

final class PayOrderTest {

  private static final Pay U3 = begins(PayFrame.UPPER, "U3");
  private static final Pay L1 = begins(PayFrame.LEADERSHIP, "L1");

  private static Pay begins(PayFrame frame, String point) {
    return Pay.of(frame, Optional.of(point), Optional.empty());
  }

  private static PayOrder order(PayArea area, int year, Reference reference) {
    About about =
        Pathway.of("ours")
            .about()
            .withPayArea(Optional.of(area))
            .withAsOf(Optional.of(LocalDate.of(year, 9, 1)));
    return PayOrder.of(Pathway.of("ours").withAbout(about), reference);
  }

  private static String told(PayArea area, int year, Pay one, Pay other) {
    return order(area, year, ReferenceReader.builtIn())
        .begins(one, other)
        .map(v -> v.order() > 0 ? "more" : v.order() < 0 ? "less" : "same")
        .orElse("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLAND, 2025, more", "FRINGE, 2025, more", "OUTER_LONDON, 2025, less",
    "INNER_LONDON, 2025, less", "INNER_LONDON, 2026, less", "ENGLAND, 2026, more"
  })
  void theFirstLeadershipPointIsMoreThanTheLastUpperOneInSomeAreasOnly(
      PayArea area, int year, String expected) {
    assertEquals(expected, told(area, year, L1, U3));
  }

  @Test
  void aPointWithoutAFigureLiesBetweenThoseThatHaveOne() {
    Pay l7 = begins(PayFrame.LEADERSHIP, "L7");
    assertEquals("more", told(PayArea.INNER_LONDON, 2025, l7, U3));
  }

  @Test
  void whatTheFiguresDoNotTellIsUnknown() {
    Pay l3 = begins(PayFrame.LEADERSHIP, "L3");
    assertEquals("unknown", told(PayArea.INNER_LONDON, 2025, l3, U3));
  }

  @Test
  void whereTheYearKnowsTooLittleTheYearBeforeTells() {
    Pay l2 = begins(PayFrame.LEADERSHIP, "L2");
    Pay lead = Pay.of(PayFrame.LEAD_PRACTITIONER, Optional.empty(), Optional.empty());
    PayOrder.Verdict verdict =
        order(PayArea.ENGLAND, 2026, ReferenceReader.builtIn()).begins(lead, l2).orElseThrow();
    assertEquals("less", told(PayArea.ENGLAND, 2026, lead, l2));
    assertEquals(Optional.of("2025/26, derived"), verdict.other().map(Worth::caveat));
  }

  @Test
  void pointsOfOneStructureCompareWithoutFigures() {
    assertEquals(
        1,
        Integer.signum(
            order(PayArea.ENGLAND, 2026, Reference.NOTHING)
                .begins(begins(PayFrame.LEADERSHIP, "L9"), begins(PayFrame.LEADERSHIP, "L8"))
                .orElseThrow()
                .order()));
  }

  @Test
  void anUpperPointIsOneStructureWithTheMainRange() {
    assertEquals("more", told(PayArea.INNER_LONDON, 2026, U3, begins(PayFrame.MAIN, "U1")));
    assertEquals("more", told(PayArea.INNER_LONDON, 2026, U3, begins(PayFrame.MAIN, "M4")));
  }

  @Test
  void withoutFiguresNothingIsSaidOfUpperAndLeadershipPoints() {
    assertEquals(Optional.empty(), order(PayArea.ENGLAND, 2026, Reference.NOTHING).begins(L1, U3));
  }

  @Test
  void ownTermsAreNeverCompared() {
    assertEquals("unknown", told(PayArea.ENGLAND, 2026, begins(PayFrame.LOCAL, "90"), U3));
  }

  @Test
  void bandsOfOtherProfessionsCompareAmongThemselves() {
    assertEquals(
        "more",
        told(
            PayArea.ENGLAND,
            2026,
            begins(PayFrame.NHS, "Band 8a"),
            begins(PayFrame.NHS, "Band 7")));
  }

  @Test
  void aLeadershipRangeWithoutPointsIsNotTakenToBeginAtTheFirst() {
    Pay head = Pay.of(PayFrame.LEADERSHIP, Optional.empty(), Optional.empty());
    Pay senco = Pay.of(PayFrame.LEADERSHIP, Optional.of("L6"), Optional.of("L10"));
    assertEquals("unknown", told(PayArea.ENGLAND, 2026, head, senco));
    assertEquals("unknown", told(PayArea.ENGLAND, 2026, senco, head));
  }

  @Test
  void aLeadershipRangeWithoutPointsIsSurelyMoreThanWhatLiesBelowItsFirst() {
    Pay head = Pay.of(PayFrame.LEADERSHIP, Optional.empty(), Optional.empty());
    assertEquals("more", told(PayArea.ENGLAND, 2026, head, begins(PayFrame.MAIN, "M3")));
    assertEquals("unknown", told(PayArea.INNER_LONDON, 2026, head, U3));
  }

  @Test
  void whatEndsBelowTheOtherBeginsBelowItToo() {
    Pay upToL5 = Pay.of(PayFrame.LEADERSHIP, Optional.empty(), Optional.of("L5"));
    assertEquals("less", told(PayArea.ENGLAND, 2026, upToL5, begins(PayFrame.LEADERSHIP, "L6")));
  }

  @Test
  void theUpperEndOfABandIsItsOwnNotItsLowerOne() {
    Pay band7 = Pay.of(PayFrame.NHS, Optional.of("Band 7"), Optional.of("Band 7"));
    Pay upper = Pay.of(PayFrame.UPPER, Optional.of("U1"), Optional.of("U3"));
    PayOrder.Verdict verdict =
        order(PayArea.ENGLAND, 2025, ReferenceReader.builtIn()).ends(band7, upper).orElseThrow();
    assertEquals(Optional.of("£54,710"), verdict.one().map(Worth::inPounds));
  }

  @Test
  void scalesOfOtherLettersDoNotCompareByTheirNumbers() {
    assertEquals(
        "unknown",
        told(
            PayArea.ENGLAND,
            2026,
            begins(PayFrame.SOULBURY, "B1"),
            begins(PayFrame.SOULBURY, "A3")));
  }
}
