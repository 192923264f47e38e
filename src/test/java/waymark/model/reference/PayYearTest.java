package waymark.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayYearTest {

  @Test
  void aYearRunsFromTheFirstOfSeptember() {
    assertEquals("2025/26", PayYear.of(LocalDate.of(2026, 8, 31)).label());
    assertEquals("2026/27", PayYear.of(LocalDate.of(2026, 9, 1)).label());
  }

  @Test
  void aYearIsReadAsItIsWritten() {
    assertEquals(Optional.of(new PayYear(1999)), PayYear.parse("1999/00"));
    assertEquals(Optional.empty(), PayYear.parse("2025/27"));
    assertEquals(Optional.empty(), PayYear.parse("2025"));
  }
}
