package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;
import waymark.model.Pathway;
import waymark.picture.Picture;
import waymark.picture.Rect;

class PdfWriterTest {

  private static final PageSetup TEXT = PageSetup.USUAL.withText(true);
  private static final PageSetup TILES =
      PageSetup.USUAL.withTiled(true).withTurn(PaperTurn.PORTRAIT);

  static List<PageSetup> setups() {
    return List.of(
        PageSetup.USUAL,
        TEXT,
        TILES,
        TILES.withText(true),
        TEXT.withSize(PaperSize.A3).withTurn(PaperTurn.LANDSCAPE).withMargin(25));
  }

  @ParameterizedTest
  @MethodSource("setups")
  void isAccessibleByPdfUa(PageSetup setup) throws Exception {
    assertEquals("", complaints(pdf(Sample.pathway(), setup)));
  }

  @ParameterizedTest
  @MethodSource("setups")
  void isAccessibleWithLettersThatTheFontLacks(PageSetup setup) throws Exception {
    assertEquals("", complaints(pdf(foreign(), setup)));
  }

  private static Pathway foreign() {
    Pathway pathway = Sample.pathway().withTitle("معلم 🎓 Ŵyn");
    return pathway.withRoles(
        pathway.roles().stream().map(r -> r.withTitle(r.title() + " 教師")).toList());
  }

  @Test
  void isAccessibleWithThePathwayInside() throws Exception {
    Pathway pathway = Sample.pathway();
    Choices choices = Choices.USUAL.withSource("{ \"format\": \"waymark/1\" }");
    Paper paper = Press.print(pathway, pathway.views(), Format.PDF, choices);
    byte[] pdf = assertInstanceOf(Paper.Ready.class, paper).bytes();
    assertEquals("", complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSArray associated = catalog.getCOSArray(COSName.getPDFName("AF"));
      COSDictionary file = (COSDictionary) associated.getObject(0);
      assertEquals("Source", file.getNameAsString("AFRelationship"));
    }
  }

  @Test
  void isAccessibleWithSeveralPicturesAndLongTables() throws Exception {
    byte[] pdf = PdfWriter.write("All", List.of(part(), part()), closing(), TEXT);
    assertEquals("", complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("Page 2 of " + document.getNumberOfPages()), text);
      assertTrue(text.split("Sources of the wide world", -1).length > 3, "a header on each page");
    }
  }

  private static PdfWriter.Part part() {
    Pathway pathway = Sample.pathway();
    Picture picture = Sample.picture(pathway);
    List<Block> blocks = Description.of(pathway, pathway.views().getFirst(), picture).blocks();
    return new PdfWriter.Part(picture, "A picture", blocks.subList(1, blocks.size()));
  }

  /// A table with a row that is longer than a page.
  private static List<Block> closing() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(List.of("Row " + i, "word ".repeat(i == 30 ? 2_000 : 8)));
    }
    return List.of(
        new Block.Heading(1, "Sources"),
        new Block.Table("Where it is from", List.of("Where", "Sources of the wide world"), rows));
  }

  @Test
  void givesEveryTableHeaderCells() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(Sample.pathway(), TEXT))) {
      List<PDStructureElement> all = elements(document.getDocumentCatalog().getStructureTreeRoot());
      List<PDStructureElement> tables = of(all, "Table");
      assertEquals(3, tables.size());
      for (PDStructureElement table : tables) {
        assertFalse(of(elements(table), "Caption").isEmpty());
        List<PDStructureElement> rows = of(elements(table), "TR");
        assertTrue(rows.size() > 1);
        for (PDStructureElement row : rows) {
          PDStructureElement first = of(elements(row), "TH").getFirst();
          String scope = row.equals(rows.getFirst()) ? "Column" : "Row";
          assertTrue(first.getAttributes().getObject(0).toString().contains(scope), scope);
        }
      }
    }
  }

  @Test
  void tellsWhatAFigureShowsAndWhereItLies() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(Sample.pathway(), TEXT))) {
      PDStructureElement figure =
          of(elements(document.getDocumentCatalog().getStructureTreeRoot()), "Figure").getFirst();
      assertTrue(figure.getAlternateDescription().contains("from Teacher to Senior SENCo"));
      assertTrue(figure.getAttributes().getObject(0).toString().contains("BBox"));
    }
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        found.addAll(elements(element));
      }
    }
    return found;
  }

  private static List<PDStructureElement> of(List<PDStructureElement> elements, String type) {
    return elements.stream().filter(e -> e.getStructureType().equals(type)).toList();
  }

  @Test
  void marksItsChaptersForThoseWhoBrowse() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(Sample.pathway(), TEXT))) {
      PDOutlineItem first =
          document.getDocumentCatalog().getDocumentOutline().children().iterator().next();
      assertEquals("Routes & ranks in a <small> school: in a school", first.getTitle());
      assertEquals("The picture in words", first.children().iterator().next().getTitle());
    }
  }

  @ParameterizedTest
  @CsvSource({"A4, PORTRAIT, 210, 297", "A4, LANDSCAPE, 297, 210", "A3, PORTRAIT, 297, 420"})
  void liesOnThePaperThatIsAskedFor(PaperSize size, PaperTurn turn, double width, double height)
      throws Exception {
    PageSetup setup = PageSetup.USUAL.withSize(size).withTurn(turn);
    try (PDDocument document = Loader.loadPDF(pdf(Sample.pathway(), setup))) {
      PDRectangle paper = document.getPage(0).getMediaBox();
      assertEquals(width, paper.getWidth() * 25.4 / 72, 0.1);
      assertEquals(height, paper.getHeight() * 25.4 / 72, 0.1);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 12.5, 50})
  void keepsItsMarginsToTheMillimetre(double margin) {
    PageSetup setup = PageSetup.USUAL.withSize(PaperSize.A4).withMargin(margin);
    Rect wide = new Rect(0, 0, 4000, 1000);
    PDRectangle box = PdfSheet.of(wide, setup, false).getFirst().box();
    assertEquals(margin, box.getLowerLeftX() * 25.4 / 72, 0.01);
    assertEquals(margin, 297 - box.getUpperRightX() * 25.4 / 72, 0.01);
    assertEquals(margin, 210 - box.getUpperRightY() * 25.4 / 72, 0.01);
  }

  @Test
  void makesSheetsInTrueSizeThatOverlapByAsMuchAsIsToBeGlued() {
    Rect large = new Rect(-24, -100, 3000, 1500);
    List<PdfSheet> sheets = PdfSheet.of(large, PageSetup.USUAL.withTiled(true), true);
    double overlap = PdfSheet.OVERLAP * 96 / 72;
    for (PdfSheet sheet : sheets) {
      assertEquals(0.75, sheet.scale());
      for (PdfSheet next : sheets) {
        if (next.tile().row() == sheet.tile().row()
            && next.tile().column() == sheet.tile().column() + 1) {
          assertEquals(overlap, sheet.shown().maxX() - next.shown().x(), 0.001);
        }
      }
    }
    Rect all = sheets.stream().map(PdfSheet::shown).reduce(Rect::union).orElseThrow();
    assertEquals(large, all);
  }

  @Test
  void leavesATextInAnyScriptToBeFound() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(foreign()))) {
      byte[] content = document.getPage(0).getContents().readAllBytes();
      byte[] title = "معلم 🎓 Ŵyn: in a school".getBytes(StandardCharsets.UTF_16);
      String span = "/Span <</ActualText <" + HexFormat.of().formatHex(title);
      assertTrue(new String(content, StandardCharsets.ISO_8859_1).contains(span));
    }
  }

  @Test
  void holdsEveryTitleAndNeedAsText() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(Sample.pathway()))) {
      String text = new PDFTextStripper().getText(document);
      List<String> expected =
          List.of("Teacher", "Senior SENCo", "NPQ SENCO, within 3 years", "NPQH, before");
      expected.forEach(words -> assertTrue(text.contains(words), words + " in " + text));
    }
  }

  @Test
  void paintsTheTitleOverTheGround() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(Sample.pathway()))) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      int dark = 0;
      for (int y = 28; y < 60; y++) {
        for (int x = 28; x < 400; x++) {
          dark += (page.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
        }
      }
      assertTrue(dark > 300, "dark dots where the title stands: " + dark);
    }
  }

  @Test
  void isASheetOfA4OnItsSideWithTheMarginsKept() throws Exception {
    Picture picture = Sample.picture();
    try (PDDocument document = Loader.loadPDF(pdf(Sample.pathway()))) {
      PDRectangle paper = document.getPage(0).getMediaBox();
      assertEquals(PDRectangle.A4.getHeight(), paper.getWidth(), 0.01);
      assertEquals(PDRectangle.A4.getWidth(), paper.getHeight(), 0.01);
    }
    PDRectangle figure = PdfSheet.of(picture.page(), PageSetup.USUAL, false).getFirst().box();
    assertTrue(figure.getLowerLeftX() >= 28 && figure.getLowerLeftY() >= 28);
  }

  @Test
  void isTheSameEachTime() {
    assertArrayEquals(pdf(Sample.pathway()), pdf(Sample.pathway()));
  }

  private static byte[] pdf(Pathway pathway) {
    return pdf(pathway, PageSetup.USUAL);
  }

  private static byte[] pdf(Pathway pathway, PageSetup setup) {
    Picture picture = Sample.picture(pathway);
    Description description = Description.of(pathway, pathway.views().getFirst(), picture);
    return PdfWriter.write(picture, description, setup);
  }

  private static String complaints(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour accessible = PDFAFlavour.PDFUA_1;
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), accessible);
        var validator = Foundries.defaultInstance().createValidator(accessible, false)) {
      ValidationResult result = validator.validate(parser);
      return result.isCompliant() ? "" : told(result);
    }
  }

  private static String told(ValidationResult result) {
    return result.getTestAssertions().stream()
        .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
