package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import waymark.export.office.WordWriter;
import waymark.model.Evidence;
import waymark.model.EvidenceId;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Question;
import waymark.model.QuestionId;
import waymark.picture.Picture;
import waymark.picture.Rect;

class WordWriterTest {

  private static final String BODY = "word/document.xml";
  private static final Optional<Source> SOURCE = Optional.of(new Source("{\n}"));
  private static final byte[] ANNEX = annex(pathway());
  private static final byte[] HELD = ready(WordWriter.annex(withSheet(said(pathway())), SOURCE));
  private static final byte[] FIGURE = figure(pathway());
  private static final String BOUNDS = "2020 & later <all>";

  @ParameterizedTest
  @ValueSource(strings = {BODY, "word/footnotes.xml", "word/numbering.xml", "word/footer1.xml"})
  void holdsTheAnnexThatWasLookedAt(String part) throws Exception {
    String name = "annex-" + part.substring(part.indexOf('/') + 1);
    Golden.hold(name, OfficeParts.lines(HELD, part));
  }

  @Test
  void keepsTheSchemasOfWord() throws Exception {
    assertEquals(List.of(), OfficeSchemas.complaints(ANNEX));
    assertEquals(List.of(), OfficeSchemas.complaints(FIGURE));
  }

  @Test
  void isTheSameEachTimeAndInEveryTimeZone() {
    TimeZone usual = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertArrayEquals(ANNEX, annex(pathway()));
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void carriesEachFigureAsSvgWithDotsBesideItAndAShortText() throws Exception {
    assertArrayEquals(
        SvgWriter.write(Sample.picture()), OfficeParts.part(FIGURE, "word/media/image2.svg"));
    NodeList blips = OfficeParts.xml(FIGURE, BODY).getElementsByTagName("asvg:svgBlip");
    assertEquals(1, blips.getLength());
    Element named =
        (Element) OfficeParts.xml(FIGURE, BODY).getElementsByTagName("wp:docPr").item(0);
    assertEquals(
        "Routes & ranks in a <small> school: in a school. 5 roles, 5 steps, from Teacher to Senior"
            + " SENCo.",
        named.getAttribute("descr"));
  }

  @Test
  void printsAFigureAtThreeHundredDotsAnInch() throws Exception {
    byte[] png = OfficeParts.part(FIGURE, "word/media/image1.png");
    Element extent =
        (Element) OfficeParts.xml(FIGURE, BODY).getElementsByTagName("wp:extent").item(0);
    double inches = Double.parseDouble(extent.getAttribute("cx")) / 914_400;
    assertEquals(300, width(png) / inches, 2);
  }

  private static int width(byte[] png) {
    return ByteBuffer.wrap(png).getInt(16);
  }

  @Test
  void hasHeadingsInOrder() throws Exception {
    List<String> headings =
        paragraphs(ANNEX).stream()
            .filter(p -> p.getStyle().startsWith("Heading"))
            .map(p -> p.getStyle().substring(7) + " " + p.getText())
            .toList();
    assertEquals(
        List.of(
            "1 In this annex",
            "1 Evidence",
            "1 In a school",
            "2 The picture in words",
            "3 Classroom",
            "3 Practice",
            "3 Leading",
            "2 The picture as tables",
            "1 Findings",
            "1 Open questions",
            "1 Sources"),
        headings);
  }

  @Test
  void repeatsTheHeaderOfEachTableOnEveryPage() throws Exception {
    try (XWPFDocument document = open(ANNEX)) {
      List<XWPFTable> tables = document.getTables();
      assertEquals(4, tables.size());
      tables.forEach(t -> assertTrue(t.getRow(0).isRepeatHeader(), t.getText()));
      assertEquals(
          List.of("Role", "Stage", "Setting", "Leadership team", "Pay", "Protected time", "Needs"),
          tables.getFirst().getRow(0).getTableCells().stream().map(c -> c.getText()).toList());
    }
  }

  @Test
  void citesEvidenceInFootnotes() throws Exception {
    try (XWPFDocument document = open(ANNEX)) {
      List<String> notes =
          document.getFootnotes().stream()
              .flatMap(n -> n.getParagraphs().stream())
              .map(p -> p.getText().strip())
              .filter(text -> !text.isEmpty())
              .toList();
      assertEquals(2, notes.size(), notes.toString());
      assertTrue(notes.getFirst().endsWith("A survey, " + BOUNDS), notes.getFirst());
    }
  }

  @Test
  void speaksBritishEnglish() throws Exception {
    Element language =
        (Element) OfficeParts.xml(ANNEX, "word/styles.xml").getElementsByTagName("w:lang").item(0);
    assertEquals("en-GB", language.getAttribute("w:val"));
  }

  @Test
  void turnsThePageForAWideFigureAndBackForText() throws Exception {
    NodeList sizes = OfficeParts.xml(ANNEX, BODY).getElementsByTagName("w:pgSz");
    List<String> widths = new ArrayList<>();
    for (int i = 0; i < sizes.getLength(); i++) {
      widths.add(((Element) sizes.item(i)).getAttribute("w:w"));
    }
    assertEquals(List.of("11906", "16838", "11906"), widths);
  }

  @Test
  void isReadableWhateverTheTextsHold() throws Exception {
    String odd = "a\u0000b\uD800c\uFFFE\u000B \uD83C\uDF93 \u0645 ]]> & <";
    try (XWPFDocument document = open(WordWriter.write(odd, List.of(new Block.Paragraph(odd))))) {
      assertEquals(
          "abc \uD83C\uDF93 \u0645 ]]> & <", document.getParagraphs().getFirst().getText());
    }
  }

  @Test
  void beginsEachNumberedListAtOne() throws Exception {
    Block list = new Block.Listing(true, List.of("one", "two"));
    byte[] document = WordWriter.write("Lists", List.of(list, list));
    try (XWPFDocument read = open(document)) {
      List<Object> ids = new ArrayList<>();
      read.getParagraphs().forEach(p -> ids.add(p.getNumID()));
      assertEquals(ids.get(0), ids.get(1));
      assertTrue(!ids.get(1).equals(ids.get(2)), ids.toString());
    }
  }

  @Test
  void refusesAPictureThatCouldNotBePrinted() {
    Figure figure = Figure.of(pathway(), pathway().views().getFirst(), Sample.picture());
    var vast =
        new Picture(
            figure.picture().view(),
            "Vast",
            "",
            new Rect(0, 0, 20_000, 20_000),
            List.of(),
            figure.picture().grid(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());
    assertInstanceOf(
        Paper.Refused.class, WordWriter.figure(new Figure(vast, "", ""), Optional.empty()));
  }

  static Pathway pathway() {
    return Sample.pathway()
        .withEvidence(
            List.of(
                new Evidence(
                    new EvidenceId("survey"),
                    "Most said so.",
                    Optional.of("A survey"),
                    Optional.of(BOUNDS),
                    List.of(),
                    Extra.NONE)))
        .withQuestions(
            List.of(
                new Question(
                    new QuestionId("who"), "Who?", Optional.of("All"), List.of(), Extra.NONE)));
  }

  private static byte[] annex(Pathway pathway) {
    return ready(WordWriter.annex(said(pathway), SOURCE));
  }

  private static Annex said(Pathway pathway) {
    Remark remark = new Remark("Warning", "Something is amiss.", "A law, 2014");
    return Annex.of(pathway, pathway.views(), Optional.of(List.of(remark)));
  }

  /// The same with a picture that stays as it is when the drawing of views changes.
  private static Annex withSheet(Annex annex) {
    Annex.Chapter chapter = annex.chapters().getFirst();
    Figure figure = new Figure(Sheet.picture(), "A sheet of marks.", "Every mark, once");
    return new Annex(
        annex.title(),
        annex.day(),
        annex.opening(),
        List.of(
            new Annex.Chapter(
                chapter.title(),
                figure,
                chapter.introduction(),
                chapter.words(),
                chapter.tables())),
        annex.remarks(),
        annex.evidence(),
        annex.questions(),
        annex.sources());
  }

  private static byte[] figure(Pathway pathway) {
    return ready(
        WordWriter.figure(
            Figure.of(pathway, pathway.views().getFirst(), Sample.picture(pathway)), SOURCE));
  }

  private static byte[] ready(Paper paper) {
    return assertInstanceOf(Paper.Ready.class, paper).bytes();
  }

  private static List<XWPFParagraph> paragraphs(byte[] document) throws IOException {
    try (XWPFDocument open = open(document)) {
      return open.getParagraphs();
    }
  }

  private static XWPFDocument open(byte[] document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(document));
  }
}
