package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.INCLUSION;
import static waymark.gesture.School.LATE;
import static waymark.gesture.School.NOTE;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;
import static waymark.gesture.School.TO_SENCO;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.edit.LineEdit.SetBends;
import waymark.file.PathwayWriter;
import waymark.gesture.Hit.Side;
import waymark.model.Pathway;
import waymark.model.Point;
import waymark.model.View;
import waymark.model.ViewKind;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The table of what hands can do: each act by mouse and by key, which come to the same pathway.
class ActsTest {

  /// What keys do to the focus and the selection alone.
  private static final Set<KeyAct> CHANGE_NOTHING =
      EnumSet.of(
          KeyAct.WALK,
          KeyAct.FIRST,
          KeyAct.LAST,
          KeyAct.KINDS,
          KeyAct.SELECT,
          KeyAct.ADD,
          KeyAct.SELECT_ALL,
          KeyAct.FOLLOW,
          KeyAct.MENU,
          KeyAct.LEAVE);

  /// One row of it.
  ///
  /// @param does in words
  /// @param start what there is before
  record Row(String does, Pathway start, Consumer<Editor> byMouse, Consumer<Editor> byKey) {
    @Override
    public String toString() {
      return does;
    }
  }

  private static Row row(String does, Consumer<Editor> byMouse, Consumer<Editor> byKey) {
    return new Row(does, School.pathway(), byMouse, byKey);
  }

  /// An act on a step that a person has bent.
  private static Row bent(String does, Consumer<Editor> byMouse, Consumer<Editor> byKey) {
    List<Point> corners =
        List.of(new Point(440, 248), new Point(440, 312), new Point(500, 312), new Point(500, 248));
    Pathway bent = new SetBends(School.VIEW, TO_SENCO, corners).apply(School.pathway());
    return new Row(does, bent, byMouse, byKey);
  }

  private static Stream<Row> rows() {
    return Stream.of(cards(), steps(), bands(), notes(), all()).flatMap(List::stream);
  }

  private static Pathway blank() {
    return Pathway.of("Our school")
        .withViews(List.of(View.of(School.VIEW, ViewKind.SCHOOL, "In a school")));
  }

  private static List<Row> cards() {
    return List.of(
        new Row(
            "writes the first role of an empty page",
            blank(),
            e -> e.at(32, 32).begin(Act.NEW_ROLE).enter("Teacher"),
            e -> e.key(Key.ENTER).enter("Teacher")),
        row(
            "moves a card",
            e -> e.press(HEAD).dragBy(-24, 16).release(),
            e ->
                e.focus(HEAD)
                    .key(Key.LEFT)
                    .key(Key.LEFT)
                    .key(Key.LEFT)
                    .key(Key.DOWN)
                    .key(Key.DOWN)),
        row(
            "moves a card by a hair",
            e -> e.holding(Keys.ALT).press(HEAD).dragBy(-5, 0).release(),
            e -> times(5, () -> e.holding(Keys.SHIFT).focus(HEAD).key(Key.LEFT))),
        row(
            "moves several cards",
            e -> e.press(500, 20).dragTo(800, 330).release().press(HEAD).dragBy(16, 0).release(),
            e ->
                e.focus(HEAD)
                    .key(Key.SPACE)
                    .letGo(Key.SPACE)
                    .focus(SENCO)
                    .holding(Keys.SHORTCUT)
                    .key(Key.SPACE)
                    .holding(Keys.NONE)
                    .key(Key.RIGHT)
                    .key(Key.RIGHT)),
        row(
            "drops a card into another stage and strand",
            e -> e.holding(Keys.ALT).press(TEACHER).dragBy(0, -176).release(),
            e -> times(22, () -> e.focus(TEACHER).key(Key.UP))),
        row(
            "renames a role",
            e -> e.doubleClick(SENCO).enter("Inclusion lead"),
            e -> e.focus(SENCO).key(Key.F2).enter("Inclusion lead")),
        row(
            "takes a role out of the view",
            e -> e.askForMenu(600, 230).carryOut(Commands.remove(e.scene())),
            e -> e.focus(SENCO).key(Key.DELETE)),
        row(
            "deletes a role from the pathway",
            e -> e.askForMenu(600, 230).carryOut(Commands.deleteFromPathway(e.scene())),
            e -> e.focus(SENCO).holding(Keys.SHIFT).key(Key.DELETE)),
        row(
            "makes a role where there is nothing",
            e -> e.press(new Spot(160, 48), Button.PRIMARY, 2).begin(Act.NEW_ROLE).enter("Mentor"),
            e -> e.at(160, 48).begin(Act.NEW_ROLE).enter("Mentor")));
  }

  private static List<Row> steps() {
    return List.of(
        row(
            "draws a step",
            e -> e.pressEdge(SENCO, Side.TOP).dragTo(HEAD).release(),
            e -> e.focus(SENCO).key(Key.C).key(Key.TAB).key(Key.ENTER)),
        row(
            "draws growth in a role",
            e -> e.pressEdge(SENCO, Side.TOP).dragBy(0, -60).dragTo(SENCO).release(),
            e -> e.focus(SENCO).key(Key.C).key(Key.END).key(Key.ENTER)),
        row(
            "draws a step and the role that it leads to",
            e -> e.pressEdge(TEACHER, Side.BOTTOM).dragBy(0, 48).release().enter("Mentor"),
            e -> e.focus(TEACHER).holding(Keys.SHORTCUT).key(Key.DOWN).enter("Mentor")),
        row(
            "lets a step lead elsewhere",
            e -> e.click(TO_SENCO).press(e.route(TO_SENCO).getLast()).dragTo(HEAD).release(),
            e -> e.focus(TO_SENCO).key(Key.C).key(Key.ENTER)),
        row(
            "lets a step leave elsewhere",
            e -> e.click(TO_SENCO).press(e.route(TO_SENCO).getFirst()).dragTo(HEAD).release(),
            e ->
                e.focus(TO_SENCO).holding(Keys.SHIFT).key(Key.C).holding(Keys.NONE).key(Key.ENTER)),
        bent(
            "bends a step",
            e -> e.select(TO_SENCO).press(middle(e, 2)).dragBy(0, 24).release(),
            e ->
                e.focus(TO_SENCO)
                    .key(Key.B)
                    .key(Key.DOWN)
                    .key(Key.DOWN)
                    .key(Key.DOWN)
                    .key(Key.ENTER)),
        bent(
            "takes a corner out of a step",
            e -> e.select(TO_SENCO).press(e.route(TO_SENCO).get(2), Button.PRIMARY, 2),
            e ->
                e.focus(TO_SENCO)
                    .key(Key.B)
                    .holding(Keys.SHIFT)
                    .key(Key.TAB)
                    .holding(Keys.NONE)
                    .key(Key.DELETE)
                    .key(Key.ENTER)),
        bent(
            "straightens a step",
            e -> {
              Spot corner = e.route(TO_SENCO).get(1);
              e.askForMenu(corner.x(), corner.y()).carryOut(Commands.straighten(e.scene()));
            },
            e -> e.focus(TO_SENCO).carryOut(Commands.straighten(e.scene()))),
        row(
            "moves the label of a step",
            e -> e.holding(Keys.ALT).pressBadge(TO_SENCO).dragBy(0, 24).release(),
            e ->
                e.focus(TO_SENCO)
                    .key(Key.L)
                    .key(Key.DOWN)
                    .key(Key.DOWN)
                    .key(Key.DOWN)
                    .key(Key.ENTER)),
        row(
            "takes a step out",
            e ->
                e.askForMenu(middle(e, 0).x(), middle(e, 0).y())
                    .carryOut(Commands.remove(e.scene())),
            e -> e.focus(TO_SENCO).key(Key.DELETE)));
  }

  private static List<Row> bands() {
    return List.of(
        row(
            "adds a stage",
            e -> e.press(Band.stageAdd(e.picture().grid()).centre()).release().enter("Expert"),
            e -> e.focus(LATE).holding(Keys.SHORTCUT).key(Key.RIGHT).enter("Expert")),
        row(
            "adds a strand",
            e -> e.press(Band.strandAdd(e.picture().grid()).centre()).release().enter("Trust"),
            e -> e.focus(INCLUSION).holding(Keys.SHORTCUT).key(Key.DOWN).enter("Trust")),
        row(
            "renames a stage",
            e -> e.press(new Spot(600, -16), Button.PRIMARY, 2).enter("Senior"),
            e -> e.focus(LATE).key(Key.F2).enter("Senior")),
        row(
            "moves a stage",
            e -> e.press(600, -16).dragTo(140, -16).release(),
            e -> e.focus(LATE).key(Key.LEFT)),
        row(
            "moves a strand",
            e -> e.press(20, 260).dragTo(20, 20).release(),
            e -> e.focus(INCLUSION).key(Key.UP)),
        row(
            "resizes a stage",
            e -> e.press(end(e, Axis.ACROSS), -10).dragBy(24, 0).release(),
            e -> times(3, () -> e.focus(LATE).holding(Keys.ALT).key(Key.RIGHT))),
        row(
            "resizes a strand",
            e -> e.press(60, end(e, Axis.DOWN)).dragBy(0, 16).release(),
            e -> times(2, () -> e.focus(INCLUSION).holding(Keys.ALT).key(Key.DOWN))),
        row(
            "removes a stage",
            e -> e.askForMenu(600, -16).carryOut(Commands.remove(e.scene())),
            e -> e.focus(LATE).key(Key.DELETE)));
  }

  private static List<Row> notes() {
    return List.of(
        row(
            "writes a note",
            e -> e.press(new Spot(160, 480), Button.PRIMARY, 2).begin(Act.NEW_NOTE).enter("Soon"),
            e -> e.at(160, 480).begin(Act.NEW_NOTE).enter("Soon")),
        row(
            "moves a note",
            e -> e.holding(Keys.ALT).press(NOTE).dragBy(0, 16).release(),
            e -> e.focus(NOTE).key(Key.DOWN).key(Key.DOWN)),
        row(
            "rewrites a note",
            e -> e.click(NOTE).press(centre(e), Button.PRIMARY, 2).enter("Shortened"),
            e -> e.focus(NOTE).key(Key.ENTER).enter("Shortened")),
        row(
            "changes the width of a note",
            e -> e.press(note(e).maxX(), note(e).centre().y()).dragBy(32, 0).release(),
            e -> times(4, () -> e.focus(NOTE).holding(Keys.ALT).key(Key.RIGHT))),
        row(
            "deletes a note",
            e -> e.askForMenu(centre(e).x(), centre(e).y()).carryOut(Commands.remove(e.scene())),
            e -> e.focus(NOTE).key(Key.DELETE)));
  }

  private static List<Row> all() {
    return List.of(
        row(
            "makes room to the right",
            e -> e.holding(new Keys(true, true, false)).press(560, 100).dragBy(24, 0).release(),
            e ->
                e.focus(SENCO)
                    .key(Key.M)
                    .key(Key.RIGHT)
                    .key(Key.RIGHT)
                    .key(Key.RIGHT)
                    .key(Key.ENTER)),
        row(
            "makes room below",
            e -> e.begin(Act.MAKE_ROOM).press(560, 216).dragBy(0, 16).release(),
            e -> e.focus(SENCO).key(Key.M).key(Key.DOWN).key(Key.DOWN).key(Key.ENTER)),
        row(
            "brings cards into line",
            e ->
                e.press(140, 30)
                    .dragTo(900, 330)
                    .release()
                    .carryOut(Commands.align(e.scene(), Alignment.LEFT)),
            e ->
                e.select(HEAD, SENCO, TEACHER)
                    .carryOut(Commands.align(e.scene(), Alignment.LEFT))));
  }

  private static void times(int count, Runnable act) {
    for (int i = 0; i < count; i++) {
      act.run();
    }
  }

  private static Spot middle(Editor e, int piece) {
    Spot a = e.route(TO_SENCO).get(piece);
    Spot b = e.route(TO_SENCO).get(piece + 1);
    return new Spot((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
  }

  private static double end(Editor e, Axis axis) {
    return Band.all(e.picture().grid(), axis).getLast().end();
  }

  private static Rect note(Editor e) {
    return e.picture().notes().getOrDefault(NOTE, new Rect(0, 0, 0, 0));
  }

  private static Spot centre(Editor e) {
    return note(e).centre();
  }

  private static String text(Editor editor) {
    return new String(PathwayWriter.write(editor.pathway()), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyActByMouseHasOneByKeyThatComesToTheSame(Row row) {
    Editor mouse = Editor.of(row.start());
    row.byMouse().accept(mouse);
    Editor keys = Editor.of(row.start());
    row.byKey().accept(keys);
    assertNotEquals(row.start(), mouse.pathway(), "nothing was done by mouse");
    assertEquals(text(mouse), text(keys));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyActCanBeTakenBack(Row row) {
    Editor editor = Editor.of(row.start());
    row.byMouse().accept(editor);
    for (int i = 0; i < 3; i++) {
      editor.undo();
    }
    assertEquals(row.start(), editor.pathway());
  }

  @Test
  void everyKeyThatChangesThePathwayStandsInTheTable() {
    Set<KeyAct> missing = EnumSet.allOf(KeyAct.class);
    missing.removeAll(CHANGE_NOTHING);
    rows()
        .forEach(
            row -> {
              Editor keys = Editor.of(row.start());
              row.byKey().accept(keys);
              missing.removeAll(keys.doneByKey());
            });
    assertEquals(Set.of(), missing);
  }
}
