package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import waymark.export.office.SlideWriter;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

class SlideWriterTest {

  private static final String SLIDE = "ppt/slides/slide1.xml";
  private static final byte[] DECK = deck(Sample.pathway());

  @Test
  void holdsTheSlideThatWasLookedAt() throws Exception {
    byte[] deck = SlideWriter.write("Every mark", List.of(sheet()), Optional.empty());
    Golden.hold("slide.xml", OfficeParts.lines(deck, SLIDE));
  }

  @Test
  void keepsTheSchemasOfPowerPoint() throws Exception {
    assertEquals(List.of(), OfficeSchemas.complaints(DECK));
  }

  @Test
  void isTheSameEachTimeAndInEveryTimeZone() {
    TimeZone usual = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertArrayEquals(DECK, deck(Sample.pathway()));
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void gluesEveryStepToItsCardsAtBothEnds() throws Exception {
    Map<String, String> cards =
        elements("p:sp").stream().collect(Collectors.toMap(e -> name(e, "id"), e -> text(e)));
    List<String> steps = new ArrayList<>();
    for (Element line : elements("p:cxnSp")) {
      steps.add(cards.get(glue(line, "a:stCxn")) + " > " + cards.get(glue(line, "a:endCxn")));
    }
    assertEquals(Sample.pathway().steps().size(), steps.size());
    assertTrue(steps.stream().anyMatch(s -> s.matches("Teacher.* > SENCo.*")), steps.toString());
    assertTrue(steps.stream().noneMatch(s -> s.contains("null")), steps.toString());
  }

  private static String glue(Element line, String end) {
    return ((Element) line.getElementsByTagName(end).item(0)).getAttribute("id");
  }

  @Test
  void namesEveryShapeAndDescribesOrPassesOverIt() throws Exception {
    Set<String> ids = new HashSet<>();
    List<Element> all = new ArrayList<>(elements("p:cNvPr"));
    all.removeFirst();
    for (Element properties : all) {
      assertTrue(
          ids.add(properties.getAttribute("id")), "a second " + properties.getAttribute("id"));
      assertNotEquals("", properties.getAttribute("name"));
    }
    for (Element line : elements("p:cxnSp")) {
      assertTrue(name(line, "descr").contains(" to "), name(line, "descr"));
    }
    for (Element shape : elements("p:sp")) {
      boolean decorative = shape.getElementsByTagName("adec:decorative").getLength() == 1;
      assertTrue(decorative != !text(shape).isBlank(), name(shape, "name"));
    }
  }

  @Test
  void tellsLinesApartByTheirKind() throws Exception {
    Map<String, String> lines =
        elements("p:cxnSp").stream()
            .collect(Collectors.toMap(e -> name(e, "descr"), SlideWriterTest::look));
    assertEquals("dash", lines.get("Speech and language therapist to SENCo: moves across"));
    assertEquals("dbl", lines.get("SENCo to Senior SENCo: stays and grows"));
  }

  private static String look(Element line) {
    NodeList dashes = line.getElementsByTagName("a:prstDash");
    return dashes.getLength() > 0
        ? ((Element) dashes.item(0)).getAttribute("val")
        : ((Element) line.getElementsByTagName("a:ln").item(0)).getAttribute("cmpd");
  }

  @Test
  void isReadInTheOrderOfThePicture() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DECK))) {
      XSLFSlide slide = show.getSlides().getFirst();
      assertEquals("Routes & ranks in a <small> school: in a school", slide.getTitle());
      List<String> cards =
          slide.getShapes().stream()
              .filter(s -> s instanceof XSLFGroupShape && !s.getShapeName().startsWith("Need"))
              .map(s -> s.getShapeName().split("[.,]", 2)[0])
              .toList();
      assertEquals(
          List.of(
              "Teacher",
              "SENCo",
              "Speech and language therapist",
              "Headteacher of the whole of a very long name",
              "Senior SENCo",
              "Key and sources"),
          cards);
    }
  }

  @Test
  void saysNeedsOnShapesOfTheirOwn() throws Exception {
    Set<String> needs =
        elements("p:cNvPr").stream()
            .map(e -> e.getAttribute("descr"))
            .filter(d -> d.startsWith("Need: "))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("Need: NPQ SENCO, within 3 years", "Need: NPQH, helpful", "Need: NPQH, before"),
        needs);
  }

  @Test
  void hasTheLongDescriptionInItsNotes() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DECK))) {
      XSLFNotes notes = show.getSlides().getFirst().getNotes();
      String said =
          notes.getTextParagraphs().stream()
              .flatMap(List::stream)
              .map(p -> p.getText())
              .collect(Collectors.joining("\n"));
      assertTrue(said.contains("Moves on to SENCo"), said);
    }
  }

  @Test
  void fillsASlideOfSixteenToNineAndKeepsWithinIt() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(DECK))) {
      assertEquals(960, show.getPageSize().width);
      for (var shape : show.getSlides().getFirst().getShapes()) {
        var box = shape.getAnchor();
        boolean within =
            box.getMinX() > -1 && box.getMaxX() < 961 && box.getMinY() > -1 && box.getMaxY() < 541;
        assertTrue(within || shape instanceof XSLFTextShape, shape.getShapeName() + box);
      }
    }
  }

  private static byte[] deck(Pathway pathway) {
    return SlideWriter.write(
        pathway.title(),
        pathway.views().stream().map(v -> Slide.of(pathway, v)).toList(),
        Optional.of(new Source("{\n}")));
  }

  /// A picture that stays as it is when the drawing of views changes.
  private static Slide sheet() {
    Picture sheet = Sheet.picture();
    RoleId senco = new RoleId("senco");
    StepId onward = new StepId("on/ward");
    List<Spot> way = List.of(new Spot(140, 48), new Spot(200, 48), new Spot(200, 120));
    Picture picture =
        new Picture(
            sheet.view(),
            sheet.title(),
            sheet.description(),
            sheet.page(),
            sheet.marks(),
            sheet.grid(),
            Map.of(senco, new Rect(0, 8, 140.125, 80)),
            Map.of(onward, new Route(onward, way)),
            Map.of(),
            Map.of());
    return new Slide(
        new Figure(picture, "A sheet.", "A sheet"),
        List.of(Step.of(onward, senco, senco, StepKind.SIDEWAYS)),
        List.of("A card, and a step."));
  }

  private static List<Element> elements(String name) throws Exception {
    NodeList nodes = OfficeParts.xml(DECK, SLIDE).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String name(Element shape, String attribute) {
    return ((Element) shape.getElementsByTagName("p:cNvPr").item(0)).getAttribute(attribute);
  }

  private static String text(Element shape) {
    NodeList texts = shape.getElementsByTagName("a:t");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      text.append(texts.item(i).getTextContent()).append(' ');
    }
    return text.toString();
  }
}
