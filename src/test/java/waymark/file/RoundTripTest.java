package waymark.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.Pathway;
import waymark.model.RandomPathways;

class RoundTripTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  static Pathway opened(byte[] bytes) {
    Reading reading = PathwayReader.read("a.json", bytes);
    return assertInstanceOf(Reading.Opened.class, reading, reading::toString).pathway();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAsItWas(long seed) {
    Pathway pathway = RandomPathways.of(seed);
    assertEquals(pathway, opened(PathwayWriter.write(pathway)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readingAndWritingAgainGivesTheSameBytes(long seed) {
    byte[] once = PathwayWriter.write(RandomPathways.of(seed));
    assertArrayEquals(once, PathwayWriter.write(opened(once)));
  }

  @Test
  void theOrderOfUnknownFieldsAndTheDigitsOfNumbersStay() {
    String text =
        """
        {
          "format": "waymark/1",
          "title": "T",
          "zebra": {
            "b": 0.10,
            "a": 1e3
          },
          "ant": [
            { "x": -0 }
          ]
        }
        """;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text, new String(PathwayWriter.write(opened(bytes)), StandardCharsets.UTF_8));
  }
}
