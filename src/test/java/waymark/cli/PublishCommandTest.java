package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copyAnExample() throws IOException {
    file = Files.copy(Path.of("examples/senco-annex-two.json"), folder.resolve("mine.json"));
    Files.createDirectories(folder.resolve("out"));
  }

  private void export(Object... options) {
    List<Object> all = new ArrayList<>(List.of("export", file, "--link"));
    all.addAll(List.of(options));
    Ran ran = Ran.run(all.toArray());
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
  }

  @Test
  void keepsWhatWasExportedUpToDate() throws IOException {
    Path png = folder.resolve("out/trust.png");
    export("-o", png, "--view", "trust", "--dpi", "96", "--transparent");
    export("-o", folder.resolve("all.pdf"), "--every-view", "--with-text");
    byte[] before = Files.readAllBytes(png);
    assertEquals(
        List.of("unchanged  out/trust.png", "unchanged  all.pdf"), Ran.run("publish", file).out());

    String json = Files.readString(file);
    Files.writeString(file, json.replace("Head of Inclusion", "Head of Support"));
    assertEquals(
        List.of("written    out/trust.png", "written    all.pdf"), Ran.run("publish", file).out());

    Files.writeString(file, json);
    assertEquals(Cli.FINE, Ran.run("publish", file).code());
    assertArrayEquals(before, Files.readAllBytes(png));
  }

  @Test
  void aFigureIsNoPlaceToPublishFrom() {
    export("-o", folder.resolve("a.svg"), "--view", "trust");
    Ran ran = Ran.run("publish", folder.resolve("a.svg"));
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(
        ran.err().getFirst().contains("expected the pathway's own file"), ran.err()::toString);
  }

  @Test
  void anAnnexWithFindingsKeepsThem() {
    export("-o", folder.resolve("annex.docx"), "--findings");
    assertEquals(List.of("unchanged  annex.docx"), Ran.run("publish", file).out());
  }

  @Test
  void aPathwayThatMovedWithItsFiguresFindsThem() throws IOException {
    export("-o", folder.resolve("out/a.svg"), "--view", "trust");
    Path moved = Files.createDirectories(folder.resolve("moved"));
    Files.move(file, moved.resolve("mine.json"));
    Ran ran = Ran.run("publish", moved.resolve("mine.json"));
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(List.of("failed     out/a.svg"), ran.out());
    assertTrue(ran.err().getFirst().contains("its folder does not exist"), ran.err()::toString);
    Files.move(folder.resolve("out"), moved.resolve("out"));
    assertEquals(
        List.of("unchanged  out/a.svg"), Ran.run("publish", moved.resolve("mine.json")).out());
  }

  @Test
  void linkingTheSameAgainChangesNothing() throws IOException {
    export("-o", folder.resolve("a.svg"), "--view", "trust");
    byte[] once = Files.readAllBytes(file);
    export("-o", folder.resolve("a.svg"), "--view", "trust");
    assertArrayEquals(once, Files.readAllBytes(file));
  }

  @Test
  void linksEveryViewOfAFolder() {
    export("--all-views", folder.resolve("views"));
    assertEquals(
        List.of("school", "trust", "framework").stream()
            .map(v -> "unchanged  views/mine-" + v + ".svg")
            .toList(),
        Ran.run("publish", file).out());
  }

  @Test
  void reportsWhatFailsAndWritesTheRest() throws IOException {
    export("-o", folder.resolve("out/a.svg"));
    export("-o", folder.resolve("b.svg"));
    Files.delete(folder.resolve("out/a.svg"));
    Files.delete(folder.resolve("out"));
    Files.delete(folder.resolve("b.svg"));
    Ran ran = Ran.run("publish", file);
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(List.of("failed     out/a.svg", "written    b.svg"), ran.out());
    assertTrue(ran.err().getFirst().contains("its folder does not exist"), ran.err().toString());
  }

  @Test
  void saysHowToLinkAFigure() {
    assertEquals(
        List.of(file + ": no figure is linked; link one by waymark export FILE -o OUT --link"),
        Ran.run("publish", file).out());
  }
}
