package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import waymark.model.Pathway;
import waymark.picture.Picture;

class PdfWriterTest {

  @Test
  void isAccessibleByPdfUa() throws Exception {
    assertEquals("", complaints(pdf(Sample.pathway())));
  }

  @Test
  void isAccessibleWithLettersThatTheFontLacks() throws Exception {
    assertEquals("", complaints(pdf(Sample.pathway().withTitle("معلم 🎓 Ŵyn"))));
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
    PDRectangle figure = PdfSheet.of(picture.page()).figure();
    assertTrue(figure.getLowerLeftX() >= 28 && figure.getLowerLeftY() >= 28);
  }

  @Test
  void isTheSameEachTime() {
    assertArrayEquals(pdf(Sample.pathway()), pdf(Sample.pathway()));
  }

  private static byte[] pdf(Pathway pathway) {
    Picture picture = Sample.picture(pathway);
    return PdfWriter.write(picture, Description.of(pathway, pathway.views().getFirst(), picture));
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
