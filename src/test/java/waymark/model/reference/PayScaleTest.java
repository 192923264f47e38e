package waymark.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import waymark.model.PayFrame;

class PayScaleTest {

  @Test
  void aMainRangeRunsOnToTheUpperPoints() {
    assertEquals(OptionalInt.of(0), PayScale.place(PayFrame.MAIN, "M1"));
    assertEquals(OptionalInt.of(8), PayScale.place(PayFrame.MAIN, "U3"));
  }

  @Test
  void thereAreFortyThreeLeadershipPoints() {
    assertEquals(OptionalInt.of(42), PayScale.place(PayFrame.LEADERSHIP, "L43"));
    assertEquals(OptionalInt.empty(), PayScale.place(PayFrame.LEADERSHIP, "L44"));
  }
}
