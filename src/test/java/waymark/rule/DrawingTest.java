package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.CardLine;
import waymark.model.Extra;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.drawn.Drawn;

/// How a view is drawn.
class DrawingTest {

  private static final Drawn.Area PAGE = new Drawn.Area(0, 0, 1000, 600);
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

  private static Drawn drawn(
      List<Drawn.Item> cards, List<Drawn.Item> labels, List<Drawn.Line> lines) {
    return new Drawn(SCHOOL, PAGE, cards, labels, List.of(), lines, List.of());
  }

  private static Drawn page(double width, double height, Drawn.Words... words) {
    return new Drawn(
        SCHOOL,
        new Drawn.Area(0, 0, width, height),
        List.of(card("senco", 0, 0)),
        List.of(),
        List.of(),
        List.of(),
        List.of(words));
  }

  private static Drawn.Words words(Id of, double x, double width, double contrast) {
    return new Drawn.Words(
        of,
        new Drawn.Area(x, 20, width, 12),
        new Drawn.Area(0, 0, 100, 50),
        /* size= */ 12,
        contrast,
        "");
  }

  @Test
  void lettersThatTheFontLacksAreNamedOnceForEachElement() {
    Drawn.Area area = new Drawn.Area(0, 0, 10, 10);
    RoleId senco = new RoleId("senco");
    List<String> messages =
        messages(
            "text-can-be-shown",
            page(
                400,
                400,
                new Drawn.Words(senco, area, area, 12, 12, "教"),
                new Drawn.Words(senco, area, area, 12, 12, "師"),
                words(new RoleId("teacher"), 0, 40, 12)));

    assertEquals(
        List.of(
            "The font lacks \"教師\" in SENCo in \"In a school\";"
                + " on other computers that may be an empty box."),
        messages);
  }

  private static List<String> messages(String rule, Drawn drawn) {
    return findings(rule, drawn).stream().map(Finding::message).toList();
  }

  private static Drawn cards(Drawn.Item... cards) {
    return drawn(List.of(cards), List.of(), List.of());
  }

  private static Drawn labelled(Drawn.Item... labels) {
    List<Drawn.Item> cards = List.of(card("senco", 0, 0), card("teacher", 200, 0));
    return drawn(cards, List.of(labels), List.of());
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
  void aLabelThatTheLineOfAnotherStepRunsThroughIsFound() {
    List<Drawn.Item> labels = List.of(label("deputy-head", 80, 10));
    List<Drawn.Line> own = List.of(line("deputy-head", 0, 14, 300, 14));
    List<Drawn.Line> other = List.of(line("assistant-deputy", 0, 14, 300, 14));
    assertEquals(List.of(), messages("labels-have-a-place", drawn(List.of(), labels, own)));
    assertEquals(
        List.of(
            "The step from Deputy headteacher to Headteacher has no free place for its label in"
                + " \"In a school\"; make room or move the label."),
        messages("labels-have-a-place", drawn(List.of(), labels, other)));
  }

  @Test
  void aLabelThatIsNotShownIsFound() {
    Drawn unlabelled = drawn(List.of(), List.of(), List.of(line("deputy-head", 0, 0, 90, 0)));

    assertEquals(
        List.of(
            "The step from Deputy headteacher to Headteacher has no free place for its label in"
                + " \"In a school\"; make room or move the label."),
        messages("labels-have-a-place", unlabelled));
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
        drawn(
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
        drawn(
            List.of(),
            List.of(),
            List.of(line("teacher-senco", 0, 50, 100, 50), line("deputy-head", 50, 0, 50, 50)));

    assertEquals(List.of(), findings("lines-seldom-cross", meeting));
  }

  @Test
  void wordsWiderThanTheirCardAreFoundOnce() {
    RoleId senco = new RoleId("senco");

    assertEquals(
        List.of(
            "The text of SENCo does not fit into its place in \"In a school\"; make the place"
                + " larger or the text shorter."),
        messages(
            "text-is-not-cut-off",
            page(900, 600, words(senco, 20, 90, 15), words(senco, 20, 120, 15))));
  }

  @Test
  void wordsThatFitAreNotCutOff() {
    assertEquals(
        List.of(),
        messages("text-is-not-cut-off", page(900, 600, words(new RoleId("senco"), 20, 80, 15))));
  }

  @Test
  void aCardOnTheTitleOfAStageIsFound() {
    assertEquals(
        List.of("SENCo lies on the title of the stage Early in \"In a school\"; move it."),
        messages("text-is-not-cut-off", page(900, 600, words(new StageId("early"), 20, 60, 7))));
  }

  @Test
  void wordsThatHardlyStandOutAreFound() {
    assertEquals(
        List.of(
            "The text of SENCo in \"In a school\" has a contrast of 3.2 to 1 to its ground; 4.5 to"
                + " 1 can be read."),
        messages("text-stands-out", page(900, 600, words(new RoleId("senco"), 20, 60, 3.19))));
  }

  @Test
  void wordsOfTheLeastContrastStandOut() {
    assertEquals(
        List.of(),
        messages("text-stands-out", page(900, 600, words(new RoleId("senco"), 20, 60, 4.5))));
  }

  @Test
  void aPageThatIsTooWideForA4IsFound() {
    assertEquals(
        List.of(
            "On one A4 page the smallest text of \"In a school\" would be 5.2 points high; print it"
                + " on A3, or show fewer roles in it."),
        messages(
            "text-can-be-read-on-paper", page(1800, 600, words(new RoleId("senco"), 20, 60, 9))));
  }

  @Test
  void aPageThatIsTooWideForA3IsNotAdvisedToGoOnA3() {
    assertEquals(
        List.of(
            "On one A4 page the smallest text of \"In a school\" would be 4.7 points high; print it"
                + " over several pages, as it would be too small on A3 too, or show fewer roles in"
                + " it."),
        messages(
            "text-can-be-read-on-paper", page(2000, 600, words(new RoleId("senco"), 20, 60, 9))));
  }

  @Test
  void aPageThatFitsA4IsReadable() {
    assertEquals(
        List.of(),
        messages(
            "text-can-be-read-on-paper", page(1040, 700, words(new RoleId("senco"), 20, 60, 9))));
  }

  private static Pathway twoTeachers(Setting setting, CardLine... lines) {
    Role twin =
        Role.of(new RoleId("other"), "Teacher", RoleKind.TEACHER).withSetting(Optional.of(setting));
    Pathway more = Sound.with(twin);
    View first = more.views().getFirst();
    List<Placement> placements = new ArrayList<>(first.placements());
    placements.add(
        new Placement(twin.id(), Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE));
    View shown = first.withPlacements(placements).withShows(Optional.of(List.of(lines)));
    return more.withViews(List.of(shown, more.views().getLast()));
  }

  @Test
  void twoCardsThatOnlyColourTellsApartAreFoundAndMended() {
    Pathway twins = twoTeachers(Setting.SPECIAL, CardLine.PAY);

    Finding finding = Sound.findings("nothing-by-colour-alone", twins).getFirst();

    assertEquals(
        "Teacher stands twice in \"In a school\", and only the colour of the cards tells school"
            + " from special school; show the setting on the cards, or give them different titles.",
        finding.message());
    assertEquals(
        List.of(),
        Sound.messages("nothing-by-colour-alone", finding.fix().orElseThrow().mend(twins)));
  }

  @Test
  void twoCardsOfOneColourMayReadAlike() {
    assertEquals(
        List.of(),
        Sound.messages("nothing-by-colour-alone", twoTeachers(Setting.SCHOOL, CardLine.PAY)));
  }

  @Test
  void strandsOfOneNameInTwoColoursAreFound() {
    View first = Sound.PATHWAY.views().getFirst();
    View striped =
        first.withStrands(
            List.of(
                Strand.of(new StrandId("a"), "Inclusion", Tone.INCLUSION),
                Strand.of(new StrandId("b"), "Inclusion", Tone.SPECIAL)));

    assertEquals(
        List.of(
            "Two strands of \"In a school\" are called Inclusion, and only their colour tells them"
                + " apart; give them different titles."),
        Sound.messages(
            "nothing-by-colour-alone",
            Sound.PATHWAY.withViews(List.of(striped, Sound.PATHWAY.views().getLast()))));
  }
}
