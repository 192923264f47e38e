package waymark.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import waymark.export.Paper;
import waymark.file.Edition;
import waymark.file.ReferenceReader;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.plan.By;
import waymark.model.plan.Person;
import waymark.model.plan.Plan;
import waymark.route.Enquiry;

class PlanPageTest {

  private static final Pathway PATHWAY = RoutePictureShotsTest.example("senco-annex-two");
  private static final Person TEACHER =
      new Person(
          new RoleId("teacher"),
          Optional.of(LocalDate.of(2022, 9, 1)),
          List.of(),
          Optional.of(1.0));
  private static final List<RoleId> TARGETS = List.of(new RoleId("ceo"));

  private static PlanPage page(Optional<String> name) {
    Enquiry enquiry =
        Enquiry.of(TEACHER.role(), TARGETS, LocalDate.of(2026, 9, 1)).withPerson(TEACHER);
    Prospect prospect =
        Outlook.of(PATHWAY, ReferenceReader.builtIn(), enquiry).prospects().getFirst();
    Plan plan =
        Plan.of(Plan.Origin.of(PATHWAY, Edition.of(PATHWAY)), TEACHER, TARGETS, By.TIME)
            .withWay(prospect.route().steps(), PATHWAY)
            .withName(name)
            .withMade(LocalDate.of(2026, 11, 25));
    return new PlanPage(plan, PATHWAY, prospect);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static byte[] word(Optional<String> name) {
    return assertInstanceOf(Paper.Ready.class, page(name).word()).bytes();
  }

  private static String words(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText().replaceAll("\\s+", " ");
    }
  }

  @Test
  void thePdfIsOnePage() throws IOException {
    try (PDDocument document = Loader.loadPDF(page(Optional.empty()).pdf())) {
      assertEquals(1, document.getNumberOfPages());
    }
  }

  @Test
  void itSaysMovesQualificationsPaySourcesAndDates() throws IOException {
    for (String text : List.of(text(page(Optional.empty()).pdf()), words(word(Optional.empty())))) {
      for (String part :
          List.of(
              "Head of Inclusion",
              "NPQ",
              "£58,569 to £64,691 (derived)",
              "reg. 49(4)",
              "2025/26",
              "as of 1 September 2026",
              "planned on 25 November 2026")) {
        assertTrue(text.contains(part), part + " is not in: " + text);
      }
    }
  }

  @Test
  void itBearsANameOnlyIfAskedTo() throws IOException {
    assertTrue(text(page(Optional.of("Sam Lee")).pdf()).contains("Career plan: Sam Lee"));
    assertTrue(words(word(Optional.of("Sam Lee"))).contains("Career plan: Sam Lee"));
    assertFalse(words(word(Optional.empty())).contains("Sam"));
    assertTrue(text(page(Optional.empty()).pdf()).contains("My career plan"));
    assertFalse(text(page(Optional.empty()).pdf()).contains("Sam"));
  }

  @Test
  void itIsAccessible() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour accessible = PDFAFlavour.PDFUA_1;
    byte[] pdf = page(Optional.of("Sam Lee")).pdf();
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), accessible);
        var validator = Foundries.defaultInstance().createValidator(accessible, false)) {
      ValidationResult result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> complaints(result));
    }
  }

  private static String complaints(ValidationResult result) {
    return result.getTestAssertions().stream()
        .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thePictureIsToldToWhoeverCannotSeeIt() throws IOException {
    String description = page(Optional.empty()).picture().description();
    assertTrue(description.contains("Chief executive"), description);
    assertTrue(description.contains("within 3 years of taking up SENCo"), description);
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    assertArrayEquals(page(Optional.empty()).pdf(), page(Optional.empty()).pdf());
    assertArrayEquals(word(Optional.empty()), word(Optional.empty()));
  }

  @Test
  void theTablesAreTaggedWithHeaderCells() throws IOException {
    try (PDDocument document = Loader.loadPDF(page(Optional.empty()).pdf())) {
      List<String> tags = new ArrayList<>();
      tags(document.getDocumentCatalog().getStructureTreeRoot(), tags);
      assertEquals(2, Collections.frequency(tags, "Table"));
      assertTrue(Collections.frequency(tags, "TH") >= 6 + 2, tags.toString());
      assertTrue(tags.contains("TD"));
    }
  }

  private static void tags(PDStructureNode node, List<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        tags(element, tags);
      }
    }
  }
}
