package waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.export.Choices;
import waymark.export.Format;
import waymark.export.Golden;
import waymark.export.Paper;
import waymark.export.PlainText;
import waymark.export.Press;
import waymark.model.Pathway;
import waymark.model.View;

/// Every view of every example as it was when it was looked at, and what is said of it. After a
/// change of drawing or wording, look at what is in `target/golden` (or at the files' differences)
/// and accept it with
///
/// ```
/// mvn test -Dtest=GoldenExamplesTest -Dgolden=write
/// ```
class GoldenExamplesTest {

  private static final String FOLDER = "examples/";

  static Stream<Arguments> views() {
    return Examples.files().stream()
        .flatMap(
            file -> {
              Pathway pathway = Examples.open(file);
              return pathway.views().stream().map(v -> Arguments.of(name(file, v), pathway, v));
            });
  }

  private static String name(Path file, View view) {
    return file.getFileName().toString().replace(".json", "-" + view.id());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("views")
  void looksAsItDidWhenItWasLookedAt(String name, Pathway pathway, View view) throws IOException {
    Paper paper = Press.print(pathway, view, Format.SVG, Choices.USUAL);
    Golden.hold(FOLDER + name + ".svg", ((Paper.Ready) paper).bytes());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("views")
  void isToldAsItWasWhenItWasRead(String name, Pathway pathway, View view) throws IOException {
    String text = PlainText.write(Press.describe(pathway, view).blocks());
    Golden.hold(FOLDER + name + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noFileIsHeldOfAViewThatIsNoMore() throws IOException {
    List<String> names =
        views()
            .map(a -> (String) a.get()[0])
            .flatMap(n -> Stream.of(n + ".svg", n + ".txt"))
            .toList();
    try (Stream<Path> held = Files.list(Path.of("src/test/resources/golden/" + FOLDER))) {
      assertEquals(
          names.stream().sorted().toList(),
          held.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
