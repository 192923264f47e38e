package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.ViewId;
import waymark.model.drawn.Drawn;

/// How a view is drawn.
class DrawingTest {

  private static final ViewId SCHOOL = new ViewId("school");

  private static List<Finding> findings(String rule, Drawn drawn) {
    return Rules.check(Sound.PATHWAY, Sound.REFERENCE, List.of(drawn)).stream()
        .filter(f -> f.rule().equals(rule))
        .toList();
  }

  private static Drawn.Item card(String role, double x, double y) {
    return new Drawn.Item(new RoleId(role), new Drawn.Area(x, y, 100, 50));
  }

  private static Drawn.Item label(String step, double x, double y) {
    return new Drawn.Item(new StepId(step), new Drawn.Area(x, y, 40, 20));
  }

  private static Drawn cards(Drawn.Item... cards) {
    return new Drawn(SCHOOL, List.of(cards), List.of(), List.of(), List.of());
  }

  private static Drawn labelled(Drawn.Item... labels) {
    List<Drawn.Item> cards = List.of(card("senco", 0, 0), card("teacher", 200, 0));
    return new Drawn(SCHOOL, cards, List.of(labels), List.of(), List.of());
  }

  private static Drawn.Line line(String step, double... xy) {
    return new Drawn.Line(
        new StepId(step),
        Stream.iterate(0, i -> i < xy.length, i -> i + 2)
            .map(i -> new Drawn.Corner(xy[i], xy[i + 1]))
            .toList());
  }

  @Test
  void cardsThatLieOnEachOtherAreFound() {
    List<Finding> findings =
        findings("cards-lie-apart", cards(card("senco", 90, 20), card("teacher", 0, 0)));

    assertEquals(
        List.of("Teacher and SENCo lie on each other in \"In a school\"; move one of them."),
        findings.stream().map(Finding::message).toList());
    assertEquals(Optional.of(SCHOOL), findings.getFirst().view());
  }

  @Test
  void cardsThatTouchLieApart() {
    assertEquals(
        List.of(),
        findings("cards-lie-apart", cards(card("senco", 100, 0), card("teacher", 0, 0))));
  }

  @Test
  void aLabelOnACardIsFoundOnce() {
    List<Finding> findings =
        findings(
            "labels-have-a-place",
            labelled(label("deputy-head", 80, 10), label("deputy-head", 90, 30)));

    assertEquals(
        List.of(
            "The step from Deputy headteacher to Headteacher has no free place for its label in"
                + " \"In a school\"; make room or move the label."),
        findings.stream().map(Finding::message).toList());
  }

  @Test
  void labelsOfOneStepMayStandClose() {
    assertEquals(
        List.of(),
        findings(
            "labels-have-a-place",
            labelled(label("deputy-head", 120, 10), label("deputy-head", 125, 15))));
  }

  @Test
  void linesThatCrossAreCounted() {
    Drawn crossing =
        new Drawn(
            SCHOOL,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                line("teacher-senco", 0, 50, 100, 50),
                line("deputy-head", 50, 0, 50, 100),
                line("senco-deputy", 0, 60, 20, 60, 20, 70)));

    assertEquals(
        List.of(
            "In \"In a school\", 1 pair of lines cross; the first are those of Teacher to SENCo"
                + " and Deputy headteacher to Headteacher."),
        findings("lines-seldom-cross", crossing).stream().map(Finding::message).toList());
  }

  @Test
  void linesThatMeetAtAnEndDoNotCross() {
    Drawn meeting =
        new Drawn(
            SCHOOL,
            List.of(),
            List.of(),
            List.of(),
            List.of(line("teacher-senco", 0, 50, 100, 50), line("deputy-head", 50, 0, 50, 50)));

    assertEquals(List.of(), findings("lines-seldom-cross", meeting));
  }
}
