package waymark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void payPointsRiseFromTheMainRangeToLeadership() {
    assertEquals(
        List.of("M1", "M6", "U1", "U3", "L6", "L10", "Band 6", "Band 8a", "Band 10"),
        Stream.of("Band 10", "L10", "U1", "M6", "Band 8a", "L6", "Band 6", "U3", "M1")
            .sorted(Order.points())
            .toList());
  }

  @Test
  void numbersAreOrderedByTheirWorth() {
    assertEquals(
        List.of("0.5", "2", "2.5", "10"),
        Stream.of("10", "2.5", "0.5", "2").sorted(Order.natural()).toList());
  }

  @Test
  void titlesAreOrderedWordByWordWhateverTheirCapitals() {
    assertEquals(
        List.of("assistant head", "Élan lead", "Head of Year", "Headteacher", "SENCo"),
        Stream.of("SENCo", "Headteacher", "Head of Year", "Élan lead", "assistant head")
            .sorted(Order.natural())
            .toList());
  }
}
