package waymark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.001, 0",
    "1, 1",
    "1.5, 1.5",
    "1.05, 1.05",
    "-0.5, -0.5",
    "-12.345, -12.34",
    "0.999, 1",
    "1000000.126, 1000000.13",
    "12.10, 12.1"
  })
  void hasAtMostTwoDecimals(double number, String text) {
    assertEquals(text, Decimal.of(number));
  }
}
