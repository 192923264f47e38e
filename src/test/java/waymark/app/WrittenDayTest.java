package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/9/2025",
        "01/09/2025",
        "1/9/25",
        "1.9.2025",
        "2025-09-01",
        "1 Sept 2025",
        "1 sep 2025",
        " 1 September 2025 "
      })
  void aDayIsReadAsItIsWrittenInEngland(String words) {
    assertEquals(Optional.of(LocalDate.of(2025, 9, 1)), WrittenDay.read(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/2/2025", "September", "9/31/2025", "soon"})
  void whatIsNoDayIsNotGuessed(String words) {
    assertEquals(Optional.empty(), WrittenDay.read(words));
  }
}
