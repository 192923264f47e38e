package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.picture.Picture;

class SvgWriterTest {

  private static final Set<String> SAFE =
      Set.of("svg", "title", "desc", "g", "rect", "path", "text", "tspan");

  @Test
  void looksAsItDidWhenItWasLookedAt() throws Exception {
    Golden.hold("sheet.svg", SvgWriter.write(Sheet.picture()));
  }

  @Test
  void statesItsSizeInMillimetres() throws Exception {
    Picture picture = Sample.picture();
    Element svg = parse(SvgWriter.write(picture)).getDocumentElement();
    double width = Double.parseDouble(svg.getAttribute("width").replace("mm", ""));
    assertEquals(picture.page().width() * 25.4 / 96, width, 0.005);
    assertTrue(svg.getAttribute("viewBox").startsWith("0 0 "));
  }

  @Test
  void isNamedByItsTitleAndDescription() throws Exception {
    Document document = parse(SvgWriter.write(Sample.picture()));
    Element svg = document.getDocumentElement();
    assertEquals("img", svg.getAttribute("role"));
    List<Element> named = elements(document, "*");
    Set<String> ids = named.stream().map(e -> e.getAttribute("id")).collect(Collectors.toSet());
    for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
      assertTrue(ids.contains(id), id);
    }
    assertEquals(
        "Routes & ranks in a <small> school: in a school",
        elements(document, "title").getFirst().getTextContent());
    assertTrue(elements(document, "desc").getFirst().getTextContent().contains("SENCo"));
  }

  @Test
  void holdsOnlyWhatEveryProgramReads() throws Exception {
    Document document = parse(SvgWriter.write(Sample.picture()));
    Set<String> used =
        elements(document, "*").stream().map(Element::getTagName).collect(Collectors.toSet());
    used.removeAll(SAFE);
    assertEquals(Set.of(), used);
    String text = SvgWriter.text(Sample.picture());
    for (String unsafe : List.of("rgba", "style=", "class=", "transform", "url(", "currentColor")) {
      assertTrue(!text.contains(unsafe), unsafe);
    }
  }

  @Test
  void givesEachRoleAndStepAGroupWithATitle() throws Exception {
    Document document = parse(SvgWriter.write(Sample.picture()));
    List<String> groups =
        elements(document, "g").stream()
            .filter(g -> g.getAttribute("id").matches("school\\.(role|step)\\..*"))
            .map(g -> g.getAttribute("id") + " " + g.getElementsByTagName("title").getLength())
            .toList();
    assertEquals(
        List.of(
            "school.role.teacher 1",
            "school.step.teacher-to-senco 1",
            "school.step.teacher-to-head 1",
            "school.role.senco 1",
            "school.step.senco-to-senior 1",
            "school.role.therapist 1",
            "school.step.therapist-to-senco 1",
            "school.role.head 1",
            "school.role.senior-senco 1",
            "school.step.senior-to-head 1"),
        groups);
  }

  @Test
  void placesEachLineOfText() throws Exception {
    for (Element line : elements(parse(SvgWriter.write(Sample.picture())), "tspan")) {
      assertTrue(line.hasAttribute("x") && line.hasAttribute("y"), line.getTextContent());
      assertTrue(Double.parseDouble(line.getAttribute("textLength")) > 0, line.getTextContent());
    }
  }

  @Test
  void isTheSameInEveryLocale() {
    byte[] here = SvgWriter.write(Sample.picture());
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertArrayEquals(here, SvgWriter.write(Sample.picture()));
      Locale.setDefault(Locale.of("ar", "EG"));
      assertArrayEquals(here, SvgWriter.write(Sample.picture()));
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isWellFormedWhateverTheTextsHold(long seed) throws Exception {
    Random random = new Random(seed);
    Document document = parse(SvgWriter.write(Sample.picture(scribbled(random))));
    Set<String> ids = new HashSet<>();
    for (Element element : elements(document, "*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), id);
    }
  }

  private static Pathway scribbled(Random random) {
    Pathway pathway = Sample.pathway();
    List<Role> roles = new ArrayList<>();
    pathway.roles().forEach(r -> roles.add(r.withTitle("x" + scribble(random))));
    return pathway.withRoles(roles).withTitle("x" + scribble(random));
  }

  private static String scribble(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      text.append((char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
    }
    return text.toString();
  }

  private static Document parse(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
