package waymark.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that nobody wrote with a good mind, and files that are none.
class HostileFileTest {

  private static final String LEAST = "{\"format\":\"waymark/1\",\"title\":\"T\"";

  @TempDir Path folder;

  private static String told(byte[] bytes) {
    return Corpus.told(PathwayReader.read("a.json", bytes));
  }

  private static String told(String text) {
    return told(text.getBytes(UTF_8));
  }

  private static String told(Path file) {
    return Corpus.told(PathwayReader.read(file));
  }

  @Test
  void nothingAtAll() {
    assertEquals("1:1: found an empty file; expected a JSON object, from { to }\n", told(""));
    assertEquals(told(""), told(" \n\t"));
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertEquals("opened\n", told("\uFEFF" + LEAST + "}"));
    assertEquals("1:1: found \"x\"; expected a pathway, an object in { }\n", told("\uFEFF\"x\""));
  }

  @Test
  void anotherEncodingIsNamedWithItsPlace() {
    byte[] latin = "{\r\n \"format\": \"é\"}".getBytes(ISO_8859_1);
    assertEquals(
        "2:13: found the byte E9, not valid UTF-8; expected text in UTF-8;"
            + " save the file again with that encoding chosen\n",
        told(latin));
    assertTrue(told((LEAST + "}").getBytes(UTF_16)).startsWith("1:1: found text in UTF-16;"));
  }

  @Test
  void aCharacterCutOffAtTheEndIsNotValid() {
    byte[] cut = {'"', (byte) 0xE2, (byte) 0x82};
    assertTrue(told(cut).startsWith("1:2: found the bytes E2 82, not valid UTF-8;"), told(cut));
  }

  @Test
  void tenThousandLevelsOfNesting() {
    assertEquals(
        "1:102: found lists and objects nested more than 100 deep;"
            + " expected a pathway, which is smaller\n",
        told("[".repeat(10_000) + "]".repeat(10_000)));
    assertTrue(told("{\"a\":".repeat(10_000)).contains("nested more than 100 deep"));
  }

  @Test
  void nestingWithinTheLimitIsKept() {
    String deep = LEAST + ",\"x\":" + "[".repeat(90) + "]".repeat(90) + "}";
    byte[] written = PathwayWriter.write(RoundTripTest.opened(deep.getBytes(UTF_8)));
    assertEquals("opened\n", told(written));
  }

  @Test
  void endlessNumbersTextsAndNames() {
    assertTrue(told("[" + "9".repeat(5_000) + "]").contains("a number of more than 1000"));
    assertTrue(told("[\"" + "a".repeat(1_000_001) + "\"]").contains("a text of more than 1000000"));
    assertTrue(told("{\"" + "a".repeat(5_000) + "\":1}").contains("name of more than 1000"));
    assertTrue(told("[" + "1,".repeat(1_500_000)).contains("more than 1000000 names and values"));
  }

  @Test
  void anExponentBeyondAllBounds() {
    String text = LEAST + ",\"views\":[{\"stages\":[{\"title\":\"S\",\"width\":1e99999999999}]}]}";
    assertTrue(told(text).contains("found the number 1e99999999999; expected a whole number"));
    assertTrue(told(text.replace("1e99999999999", "1e-999999999")).contains("a whole number"));
  }

  @Test
  void twoHundredMegabytesAreRefusedUnread() throws IOException {
    Path file = folder.resolve("noise.json");
    try (var noise = new RandomAccessFile(file.toFile(), "rw")) {
      noise.setLength(200L << 20);
    }
    assertEquals(
        "1:1: found a file of more than 32 MB; expected a pathway, which is far smaller\n",
        told(file));
  }

  @Test
  void noiseOfTheLargestSizeThatIsRead() {
    byte[] noise = new byte[32 << 20];
    new Random(1).nextBytes(noise);
    assertTrue(told(noise).contains("not valid UTF-8"));
    Arrays.fill(noise, (byte) '{');
    assertTrue(told(noise).startsWith("1:2: found {; expected a field's name"), told(noise));
  }

  @Test
  void aFolderAMissingFileAndADeviceAreSaid() throws IOException {
    assertEquals("1:1: found a folder; expected a pathway file\n", told(folder));
    assertEquals(
        "1:1: found no such file; expected a pathway file\n", told(folder.resolve("none.json")));
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));
    assertEquals("1:1: found a device; expected a pathway file\n", told(device));
  }

  @Test
  void fiftyProblemsAreToldAndThatThereAreMore() {
    String text = LEAST + ",\"roles\":[" + "1,".repeat(70) + "1]}";
    var damaged =
        assertInstanceOf(Reading.Damaged.class, PathwayReader.read("a.json", text.getBytes(UTF_8)));
    assertEquals(Reading.MOST_PROBLEMS, damaged.problems().size());
    assertTrue(damaged.more());
    assertEquals(
        List.of(44, 46), damaged.problems().stream().limit(2).map(Problem::column).toList());
  }

  @Test
  void aHundredThousandProblemsTakeNoMoreRoomThanFifty() {
    String text = LEAST + ",\"steps\":[" + "{\"from\":\"a\",\"to\":\"b\"},".repeat(80_000) + "{}]}";
    assertTrue(told(text).endsWith("and more\n"));
  }

  @Test
  void aNewerFormatOpensForReadingOnly() {
    String text = LEAST.replace("waymark/1", "waymark/2") + ",\"new\":true}";
    var tooNew =
        assertInstanceOf(Reading.TooNew.class, PathwayReader.read("a.json", text.getBytes(UTF_8)));
    assertEquals("waymark/2", tooNew.format());
    assertTrue(tooNew.message().contains("open for reading only"));
  }

  @Test
  void aNewerFormatThatCannotBeUnderstoodSaysThatItIsNewer() {
    String text = LEAST.replace("waymark/1", "waymark/2") + ",\"roles\":7}";
    assertEquals(
        """
        1:11: found the newer format "waymark/2"; expected "waymark/1"
        1:43: found the number 7; expected a list in [ ]
        """,
        told(text));
  }

  @Test
  void aProblemIsASentence() {
    var damaged =
        assertInstanceOf(Reading.Damaged.class, PathwayReader.read("a.json", "7".getBytes(UTF_8)));
    assertEquals(
        "In a.json, line 1, column 1: found the number 7; expected a pathway, an object in { }.",
        damaged.problems().getFirst().message());
    assertEquals("a.json:1:1", damaged.problems().getFirst().where());
  }
}
