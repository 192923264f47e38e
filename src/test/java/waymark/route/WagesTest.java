package waymark.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.About;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.reference.Certainty;
import waymark.model.reference.Citation;
import waymark.model.reference.PayPoint;
import waymark.model.reference.PayTable;
import waymark.model.reference.PayYear;
import waymark.model.reference.Reference;

class WagesTest {

  private static final Pay L6_TO_L10 =
      Pay.of(PayFrame.LEADERSHIP, Optional.of("L6"), Optional.of("L10"));

  private static PayPoint point(int year, String point, int pounds, PayStatus status) {
    return new PayPoint(
        new PayYear(year),
        PayArea.ENGLAND,
        PayFrame.LEADERSHIP,
        point,
        pounds,
        status,
        new Citation("a table", "2026", Certainty.READ));
  }

  private static Reference reference(PayPoint... points) {
    return Reference.NOTHING.withPay(new PayTable(List.of(points)).points());
  }

  private static Pathway senco() {
    return Pathway.of("Ways")
        .withAbout(About.NOTHING.withAsOf(Optional.of(LocalDate.of(2026, 9, 1))))
        .withRoles(List.of(Ways.role("senco").withPay(Optional.of(L6_TO_L10))));
  }

  private static PayPoint[] points(PayPoint... more) {
    List<PayPoint> all =
        new ArrayList<>(
            List.of(
                point(2025, "L6", 58_569, PayStatus.STATUTORY),
                point(2025, "L10", 64_691, PayStatus.DERIVED),
                point(2026, "L6", 60_619, PayStatus.PROVISIONAL)));
    all.addAll(List.of(more));
    return all.toArray(PayPoint[]::new);
  }

  @Test
  void figuresAreOfTheYearOfWhichMostIsKnown() {
    Wages wages = Wages.of(senco(), reference(points()));
    assertEquals("2025/26", wages.year().label());
    assertEquals("2026/27", wages.asked().label());
    assertTrue(Wording.note(wages).contains("for 2026/27 fewer points are known"));
  }

  @Test
  void figuresAreOfTheAskedYearOnceItIsKnown() {
    PayPoint known = point(2026, "L10", 67_000, PayStatus.LOCAL);
    assertEquals("2026/27", Wages.of(senco(), reference(points(known))).year().label());
  }

  @Test
  void aRangeIsAsFirmAsItsLessFirmEnd() {
    Wage wage = Wages.of(senco(), reference(points())).of(L6_TO_L10);
    assertEquals("derived", wage.standing());
    assertEquals("£58,569 to £64,691 (derived)", Wording.worth(wage));
  }

  @Test
  void whatIsNotKnownStaysAGap() {
    Wage wage =
        Wages.of(senco(), reference(points()))
            .of(Pay.of(PayFrame.LEADERSHIP, Optional.of("L6"), Optional.of("L12")));
    assertEquals("from £58,569", Wording.worth(wage));
    assertEquals("", Wording.worth(Wages.of(senco(), Reference.NOTHING).of(L6_TO_L10)));
  }
}
