package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

  private static final Path ANNEX = Path.of("examples/senco-annex-two.json");

  @TempDir private Path folder;

  @Test
  void writesAViewAsSvg() throws IOException {
    Path out = folder.resolve("out.svg");
    Ran ran = Ran.run("export", ANNEX, "-o", out, "--view", "trust");
    assertEquals(List.of(), ran.err());
    assertEquals(Cli.FINE, ran.code());
    assertEquals(List.of(out.toString()), ran.out());
    assertTrue(Files.readString(out).contains("<title id=\"trust.title\">"));
  }

  @Test
  void takesTheFirstViewAndNamesTheOthers() throws IOException {
    Path out = folder.resolve("out.SVG");
    Ran ran = Ran.run("export", ANNEX, "-o", out);
    assertEquals(
        List.of(out + " shows the first view, \"school\"; with --view: trust, framework"),
        ran.out());
    assertTrue(Files.readString(out).contains("school.title"));
  }

  @Test
  void writesDotsAsFineAsAsked() throws IOException {
    Path coarse = folder.resolve("coarse.png");
    Path fine = folder.resolve("fine.png");
    assertEquals(Cli.FINE, Ran.run("export", ANNEX, "-o", coarse, "--dpi", "96").code());
    assertEquals(Cli.FINE, Ran.run("export", ANNEX, "-o", fine, "--dpi", "192").code());
    assertEquals(2, (double) width(fine) / width(coarse), 0.01);
  }

  private static int width(Path png) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(png)).getInt(16);
  }

  @Test
  void aFigureForAColumnIsAsWideAsTheColumn() throws IOException {
    Path svg = folder.resolve("column.svg");
    Path png = folder.resolve("column.png");
    assertEquals(Cli.FINE, Ran.run("export", ANNEX, "-o", svg, "--width", "160").code());
    assertEquals(
        Cli.FINE, Ran.run("export", ANNEX, "-o", png, "--width", "160", "--dpi", "300").code());
    assertTrue(Files.readString(svg).contains(" width=\"160mm\""));
    assertEquals(160 / 25.4 * 300, width(png), 1);
  }

  @Test
  void aColumnTooNarrowForAnyFigureIsRefused() {
    Ran ran = Ran.run("export", ANNEX, "-o", folder.resolve("x.svg"), "--width", "3");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(List.of("waymark: found --width 3.0, expected 20 millimetres or more"), ran.err());
  }

  @Test
  void writesAllViewsIntoAFolderThatItMakes() throws IOException {
    Path views = folder.resolve("deep/views");
    Ran ran = Ran.run("export", ANNEX, "--all-views", views);
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    for (String view : List.of("school", "trust", "framework")) {
      assertTrue(Files.size(views.resolve("senco-annex-two-" + view + ".svg")) > 0);
    }
    assertEquals(3, ran.out().size());
  }

  @Test
  void drawsAPathwayWithoutViewsOrPlaces() throws IOException {
    Path file = folder.resolve("plain.json");
    Files.writeString(
        file,
        """
        { "format": "waymark/1", "title": "Plain",
          "roles": [ { "id": "a", "title": "Teacher" }, { "id": "b", "title": "SENCo" } ],
          "steps": [ { "id": "s", "from": "a", "to": "b" } ] }
        """);
    Path out = folder.resolve("plain.svg");
    Ran ran = Ran.run("export", file, "-o", out);
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    assertTrue(Files.readString(out).contains(">SENCo</tspan>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png", "pdf", "html"})
  void namesTheLettersThatTheFontLacksAndWritesTheFile(String ending) throws IOException {
    Path file = folder.resolve("foreign.json");
    Files.writeString(
        file,
        """
        { "format": "waymark/1", "title": "Llwybr i Ŵyn",
          "roles": [ { "id": "a", "title": "教師 🎓" } ] }
        """);
    Path out = folder.resolve("foreign." + ending);
    Ran ran = Ran.run("export", file, "-o", out);
    assertEquals(Cli.FINE, ran.code());
    assertTrue(Files.size(out) > 0);
    assertEquals(
        List.of(
            "waymark: "
                + out
                + ": the font lacks 教師🎓; each computer shows that in another font,"
                + " or as empty boxes"),
        ran.err());
  }

  @Test
  void namesTheViewsThereAre() {
    Ran ran = Ran.run("export", ANNEX, "-o", folder.resolve("o.svg"), "--view", "moon");
    assertRefused(
        ran, "waymark: " + ANNEX + ": found no view \"moon\", expected school, trust or framework");
  }

  @Test
  void namesTheEndingsThatAreKnown() {
    Path out = folder.resolve("out.gif");
    assertRefusedStarting(
        Ran.run("export", ANNEX, "-o", out),
        "waymark: " + out + ": found no ending that is known, expected .svg or ");
    assertFalse(Files.exists(out));
  }

  @Test
  void saysThatAFolderIsNoFile() {
    assertRefused(
        Ran.run("export", ANNEX, "-o", folder),
        "waymark: "
            + folder
            + ": found a folder, expected a file to write; for every view, --all-views DIR");
  }

  @Test
  void needsAPlaceToWriteTo() {
    assertRefusedStarting(Ran.run("export", ANNEX), "waymark: Missing required argument");
  }

  @ParameterizedTest
  @ValueSource(strings = {"95", "601", "-1", "many"})
  void keepsDotsWithinReason(String dpi) {
    Ran ran = Ran.run("export", ANNEX, "-o", folder.resolve("o.png"), "--dpi", dpi);
    assertRefusedStarting(ran, "waymark: ");
  }

  @Test
  void laysADocumentOnPaperAsAsked() throws IOException {
    Path out = folder.resolve("out.pdf");
    Ran ran =
        Ran.run(
            "export",
            ANNEX,
            "-o",
            out,
            "--paper",
            "a3",
            "--portrait",
            "--margin",
            "20",
            "--with-text");
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      assertEquals(PDRectangle.A3.getHeight(), document.getPage(0).getMediaBox().getHeight(), 1);
      assertTrue(document.getNumberOfPages() > 2);
    }
  }

  @Test
  void reportsWhatTheRulesSayOfOneView() throws IOException {
    Path file = folder.resolve("plain.json");
    Files.writeString(
        file,
        """
        { "format": "waymark/1", "title": "Plain", "roles": [ { "id": "a", "title": "Teacher" } ] }
        """);
    Path out = folder.resolve("out.pdf");
    Ran ran = Ran.run("export", file, "-o", out, "--with-text", "--findings");
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    try (PDDocument document = Loader.loadPDF(out.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("What the rules say"), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "51", "-1", "NaN", "wide"})
  void keepsMarginsWithinReason(String margin) {
    Ran ran = Ran.run("export", ANNEX, "-o", folder.resolve("o.pdf"), "--margin", margin);
    assertRefusedStarting(ran, "waymark: ");
  }

  @Test
  void leavesWhatWasThereWhenThePathwayIsDamaged() throws IOException {
    Path out = Files.writeString(folder.resolve("out.svg"), "before");
    Path bad = Files.writeString(folder.resolve("bad.json"), "[");
    Ran ran = Ran.run("export", bad, "-o", out);
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().startsWith("waymark: " + bad + ":1:"), ran.err().getFirst());
    assertEquals("before", Files.readString(out));
  }

  @Test
  void saysThatAFolderIsMissing() {
    Path out = folder.resolve("missing/out.svg");
    Ran ran = Ran.run("export", ANNEX, "-o", out);
    assertRefusedStarting(ran, "waymark: \"" + out + "\" could not be saved: ");
  }

  @Test
  void saysThatAFolderCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Ran ran = Ran.run("export", ANNEX, "--all-views", file.resolve("views"));
    assertRefusedStarting(ran, "waymark: " + file);
  }

  @Test
  void leavesNothingBesideWhatItWrites() throws IOException {
    Ran.run("export", ANNEX, "-o", folder.resolve("out.svg"));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("out.svg")), files.toList());
    }
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    Path one = folder.resolve("one.png");
    Path two = folder.resolve("two.png");
    Ran.run("export", ANNEX, "-o", one);
    Ran.run("export", ANNEX, "-o", two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  private static void assertRefused(Ran ran, String line) {
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(List.of(line), ran.err());
    assertEquals(List.of(), ran.out());
  }

  private static void assertRefusedStarting(Ran ran, String start) {
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(1, ran.err().size(), ran.err().toString());
    assertTrue(ran.err().getFirst().startsWith(start), ran.err().getFirst());
  }
}
