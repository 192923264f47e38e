package waymark.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.RandomPathways;

/// Whatever happens to a file, reading it gives a reading.
class FuzzTest {

  private static final int ROUNDS = 1_000;

  private static byte[] file(Random random) {
    return PathwayWriter.write(RandomPathways.of(random.nextInt(50)));
  }

  private static byte[] truncated(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  /// Part of one file within another, which often leaves JSON that says other things.
  private static byte[] spliced(byte[] bytes, Random random) {
    byte[] other = file(random);
    int from = random.nextInt(other.length);
    int length = Math.min(other.length - from, random.nextInt(200));
    int at = random.nextInt(bytes.length);
    int skip = Math.min(bytes.length - at, random.nextInt(200));
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(other, from, length);
    out.write(bytes, at + skip, bytes.length - at - skip);
    return out.toByteArray();
  }

  /// A character of JSON's own in place of another, so that the file mostly stays JSON.
  private static byte[] nudged(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    String marks = "0123456789{}[],:\"eE.-+ntf ";
    copy[random.nextInt(copy.length)] = (byte) marks.charAt(random.nextInt(marks.length()));
    return copy;
  }

  private static byte[] mutated(Random random) {
    byte[] bytes = file(random);
    return switch (random.nextInt(4)) {
      case 0 -> truncated(bytes, random);
      case 1 -> flipped(bytes, random);
      case 2 -> spliced(bytes, random);
      default -> nudged(bytes, random);
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aMutatedFileIsOpenedOrRefusedWithProblems(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      switch (PathwayReader.read("a.json", mutated(random))) {
        case Reading.Opened(var pathway) ->
            assertEquals(pathway, RoundTripTest.opened(PathwayWriter.write(pathway)));
        case Reading.TooNew(_, var format) -> assertFalse(format.isEmpty());
        case Reading.Damaged damaged -> assertTold(damaged);
      }
    }
  }

  private static void assertTold(Reading.Damaged damaged) {
    assertFalse(damaged.problems().isEmpty());
    for (Problem problem : damaged.problems()) {
      assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::message);
      assertTrue(problem.message().length() < 600, problem::message);
    }
  }
}
