package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.file.Edition;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.PlanWriter;
import waymark.file.Reading;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Years;
import waymark.model.plan.By;
import waymark.model.plan.Person;
import waymark.model.plan.Plan;

class PlanCommandTest {

  private static final RoleId SENCO = new RoleId("senco");
  private static final StepId FIRST = new StepId("teacher-to-senco");

  @TempDir private Path folder;
  private Path plan;
  private Path pathway;
  private Path page;

  @BeforeEach
  void aPlanBesideItsPathway() throws IOException {
    plan = folder.resolve("mine.plan.json");
    pathway = folder.resolve("ours.json");
    page = folder.resolve("mine.pdf");
    Files.copy(Path.of("examples/senco-annex-two.json"), pathway);
    save(ours());
  }

  private Pathway ours() {
    return PathwayReader.read(pathway) instanceof Reading.Opened(var read)
        ? read
        : Pathway.of("unread");
  }

  private void save(Pathway madeWith) throws IOException {
    Person person =
        new Person(new RoleId("teacher"), Optional.empty(), List.of(), Optional.empty());
    Plan.Origin origin =
        Plan.Origin.of(madeWith, Edition.of(madeWith)).withFile(Optional.of("ours.json"));
    Files.write(
        plan,
        PlanWriter.write(
            Plan.of(origin, person, List.of(SENCO), By.TIME)
                .withWay(List.of(FIRST), madeWith)
                .withName(Optional.of("Sam Lee"))
                .withMade(LocalDate.of(2026, 11, 25))));
  }

  private void change(List<Step> steps) throws IOException {
    Pathway changed = ours().withViews(List.of()).withSteps(steps);
    Files.write(pathway, PathwayWriter.write(changed));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertEquals(1, document.getNumberOfPages());
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aPlanPrintsOnOnePageWithTheNameThatItBears() throws IOException {
    Ran ran = Ran.run("plan", plan, "-o", page);
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    assertTrue(text(page).contains("Career plan: Sam Lee"));
  }

  @Test
  void itPrintsWithoutAName() throws IOException {
    Ran ran = Ran.run("plan", plan, "-o", page, "--without-name");
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    assertFalse(text(page).contains("Sam"));
  }

  @Test
  void itPrintsWithAnotherNameAsWord() throws IOException {
    Path word = folder.resolve("mine.docx");
    Ran ran = Ran.run("plan", plan, "-o", word, "--name", "Jo Bell");
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    try (XWPFDocument document =
            new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(word)));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      assertTrue(extractor.getText().contains("Career plan: Jo Bell"));
    }
  }

  @Test
  void aNameAndNoNameAtOnceAreRefused() {
    Ran ran = Ran.run("plan", plan, "-o", page, "--name", "Jo", "--without-name");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertFalse(Files.exists(page));
  }

  @Test
  void whatChangedInThePathwayIsSaidAndPrinted() throws IOException {
    change(
        ours().steps().stream()
            .map(s -> s.id().equals(FIRST) ? s.withYears(Optional.of(new Years(4, 9))) : s)
            .toList());
    Ran ran = Ran.run("plan", plan, "-o", page);
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    String said = "From Teacher to SENCo now takes 4 to 9 years";
    assertTrue(ran.out().stream().anyMatch(l -> l.startsWith("- " + said)), ran.out().toString());
    assertTrue(text(page).contains(said));
  }

  @Test
  void aWayThatHasGoneIsNotPrintedAndItIsSaidWhy() throws IOException {
    change(ours().steps().stream().filter(s -> !s.to().equals(SENCO)).toList());
    Ran ran = Ran.run("plan", plan, "-o", page);
    assertEquals(Cli.FINDINGS, ran.code());
    assertTrue(
        ran.out().contains("- There is no longer a step from Teacher to SENCo."),
        ran.out().toString());
    assertTrue(
        ran.out().stream().anyMatch(l -> l.startsWith("The route that was chosen cannot be gone")));
    assertFalse(Files.exists(page));
  }

  @Test
  void withoutAPageItIsSaidInWords() {
    Ran ran = Ran.run("plan", plan);
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    assertEquals("Career plan: Sam Lee", ran.out().getFirst());
    assertTrue(ran.out().stream().anyMatch(l -> l.contains("To gain: ")), ran.out().toString());
  }

  @Test
  void aTemplateIsFoundByItsNameIfTheFileHasGone() throws IOException {
    Files.delete(pathway);
    Ran ran = Ran.run("plan", plan, "-o", page);
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
  }

  @Test
  void aPathwayThatIsNotFoundIsAskedFor() throws IOException {
    save(ours().withTitle("Ours alone").withAbout(ours().about().withId(Optional.of("x"))));
    Files.delete(pathway);
    Ran ran = Ran.run("plan", plan, "-o", page);
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().contains("\"Ours alone\", which was not found"));
    assertTrue(ran.err().getFirst().endsWith("Name it with --pathway FILE."));
  }

  @Test
  void anotherVersionOfThePathwayCanBeNamed() {
    Ran ran = Ran.run("plan", plan, "--pathway", "examples/small-primary.json", "--without-name");
    assertTrue(ran.out().get(1).startsWith("- This plan was made with "), ran.out().toString());
  }

  @Test
  void aPathwayInPlaceOfAPlanIsRefusedWithTheReason() {
    Ran ran = Ran.run("plan", pathway, "-o", page);
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(1, ran.err().size(), ran.err().toString());
    assertTrue(
        ran.err().getFirst().contains("found a pathway (\"waymark/1\"); expected a plan;"),
        ran.err().toString());
  }

  @Test
  void anEndingThatIsNeitherPdfNorWordIsRefused() throws IOException {
    Ran ran = Ran.run("plan", plan, "-o", folder.resolve("mine.txt"));
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(Files.readString(plan, StandardCharsets.UTF_8).contains("Sam Lee"));
    assertTrue(ran.err().getFirst().endsWith("expected a name that ends in .pdf or .docx"));
  }
}
