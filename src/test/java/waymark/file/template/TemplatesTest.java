package waymark.file.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.file.Reading;
import waymark.file.save.SaveOutcome;
import waymark.model.Pathway;

class TemplatesTest {

  @TempDir Path folder;

  static List<Template> bundled() {
    return Templates.bundled();
  }

  private static Pathway opened(Template template) {
    Reading reading = template.read();
    return assertInstanceOf(Reading.Opened.class, reading, reading::toString).pathway();
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void eachTemplateOpensUnderTheTitleThatTheListGivesIt(Template template) {
    assertEquals(template.title(), opened(template).title());
  }

  @Test
  void theListNamesEveryExampleAndNothingElse() throws IOException {
    Set<String> listed =
        bundled().stream().map(t -> t.name() + ".json").collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      assertEquals(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()), listed);
    }
  }

  @Test
  void aPathwayKeptAsATemplateIsOfferedAgain() {
    Pathway pathway = opened(bundled().getFirst()).withTitle("Ours: 50 % / \"bold\"");
    assertInstanceOf(SaveOutcome.Saved.class, Templates.keep(folder.resolve("mine"), pathway));
    Template own = Templates.own(folder.resolve("mine")).getFirst();
    assertEquals("ours-50-bold", own.name());
    assertEquals(pathway, opened(own));
  }

  @Test
  void keepingUnderTheSameTitleReplacesAndUnderAnotherDoesNot() {
    Pathway first = Pathway.of("Café");
    Templates.keep(folder, first);
    Templates.keep(folder, Pathway.of("cafe!"));
    Templates.keep(folder, first.withAbout(opened(bundled().getFirst()).about()));
    assertEquals(
        List.of("cafe-2", "cafe"), Templates.own(folder).stream().map(Template::name).toList());
  }

  @Test
  void aFileOfOnesOwnThatCannotBeOpenedIsLeftOut() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{");
    Templates.keep(folder, Pathway.of("Good"));
    assertEquals(List.of("good"), Templates.own(folder).stream().map(Template::name).toList());
    assertEquals(1, Templates.unreadable(folder).size());
    assertTrue(
        Templates.unreadable(folder).getFirst().contains(", line 1, column "),
        Templates.unreadable(folder).getFirst());
    assertTrue(Files.exists(folder.resolve("broken.json")));
  }

  @Test
  void withoutAFolderThereAreNone() {
    assertEquals(List.of(), Templates.own(folder.resolve("none")));
  }
}
