package waymark.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.JsonNodeException;

/// The schema and the reader give one verdict on each file.
class CorpusTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(waymark.file.Schema.text(), InputFormat.JSON);

  static List<Path> good() {
    return Corpus.files("good");
  }

  static List<Path> bad() {
    return Corpus.files("bad");
  }

  static List<Path> beyondSchema() {
    return Corpus.files("beyond-schema");
  }

  static List<Path> notJson() {
    return Corpus.files("not-json");
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.sorted().toList();
    }
  }

  static boolean isGood(String json) {
    try {
      return SCHEMA
          .validate(
              json, InputFormat.JSON, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)))
          .isEmpty();
    } catch (JsonNodeException _) {
      return false; // the validator compares a whole number's limits as long values, and 1e300 is
      // none
    }
  }

  private static void assertProblems(Path file) throws IOException {
    assertEquals(Corpus.expected(file), Corpus.told(PathwayReader.read(file)));
  }

  @ParameterizedTest
  @MethodSource({"good", "examples"})
  void schemaAndReaderTakeGoodFiles(Path file) throws IOException {
    assertEquals("opened\n", Corpus.told(PathwayReader.read(file)));
    assertTrue(isGood(Files.readString(file)));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void schemaAndReaderRefuseBadFilesAndTheReaderSaysWhy(Path file) throws IOException {
    assertFalse(isGood(Files.readString(file)));
    assertProblems(file);
  }

  @ParameterizedTest
  @MethodSource("beyondSchema")
  void theReaderRefusesWhatASchemaCannotSay(Path file) throws IOException {
    assertTrue(isGood(Files.readString(file)));
    assertProblems(file);
  }

  @ParameterizedTest
  @MethodSource("notJson")
  void neitherTakesWhatIsNotJson(Path file) throws IOException {
    String text = Files.readString(file);
    assertThrows(RuntimeException.class, () -> isGood(text));
    assertProblems(file);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleReadAndWrittenIsTheSameFile(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertArrayEquals(bytes, PathwayWriter.write(RoundTripTest.opened(bytes)));
  }
}
