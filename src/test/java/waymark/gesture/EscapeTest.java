package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertSame;
import static waymark.gesture.School.CEO;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.NOTE;
import static waymark.gesture.School.NPQH;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;
import static waymark.gesture.School.TO_SENCO;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import waymark.gesture.Hit.Side;
import waymark.gesture.PaletteItem.KnownRole;
import waymark.gesture.PaletteItem.NeededQualification;
import waymark.model.Pathway;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// Escape ends every stage with nothing done; so does an interruption.
class EscapeTest {

  private static final Map<Class<? extends State>, UnaryOperator<Editor>> STAGES =
      Map.ofEntries(
          Map.entry(PressingCard.class, e -> e.press(TEACHER)),
          Map.entry(DraggingCards.class, e -> e.press(TEACHER).dragBy(80, 80)),
          Map.entry(PressingEmpty.class, e -> e.press(900, 700)),
          Map.entry(Brushing.class, e -> e.press(900, 700).dragTo(500, 200)),
          Map.entry(PressingHandle.class, e -> e.pressEdge(SENCO, Side.TOP)),
          Map.entry(DrawingStep.class, e -> e.pressEdge(SENCO, Side.TOP).dragTo(HEAD)),
          Map.entry(
              DraggingStepEnd.class,
              e -> e.select(TO_SENCO).press(e.route(TO_SENCO).getLast()).dragTo(HEAD)),
          Map.entry(DraggingBend.class, e -> e.press(TO_SENCO).dragBy(0, 64)),
          Map.entry(DraggingLabel.class, e -> e.pressBadge(TO_SENCO).dragBy(0, 64)),
          Map.entry(DraggingRole.class, e -> e.bring(new KnownRole(CEO), 280, 70)),
          Map.entry(
              DraggingQualification.class,
              e -> e.bring(NeededQualification.of(NPQH), 280, 70).dragTo(HEAD)),
          Map.entry(DraggingBand.class, e -> e.press(600, -16).dragBy(-300, 0)),
          Map.entry(
              ResizingBand.class, e -> e.press(60, e.picture().grid().bottom()).dragBy(0, 40)),
          Map.entry(ResizingNote.class, e -> e.press(besideNote(e)).dragBy(40, 0)),
          Map.entry(
              MakingRoom.class,
              e ->
                  e.holding(new Keys(true, true, false))
                      .press(440, 20)
                      .dragBy(60, 0)
                      .holding(Keys.NONE)),
          Map.entry(Panning.class, e -> e.press(new Spot(5, 5), Button.MIDDLE, 1).moveBy(9, 9)),
          Map.entry(HoldingSpace.class, e -> e.focus(HEAD).key(Key.SPACE)),
          Map.entry(AimingRoom.class, e -> e.focus(SENCO).key(Key.M)),
          Map.entry(ShapingStep.class, e -> e.focus(TO_SENCO).key(Key.B)),
          Map.entry(MovingLabel.class, e -> e.focus(TO_SENCO).key(Key.L)),
          Map.entry(ChoosingEnd.class, e -> e.focus(TO_SENCO).key(Key.C)),
          Map.entry(ChoosingTarget.class, e -> e.focus(SENCO).key(Key.C)),
          Map.entry(Renaming.class, e -> e.doubleClick(SENCO)));

  /// What is made is there by then, and keeps its usual name.
  private static final Map<Class<? extends State>, UnaryOperator<Editor>> NAMINGS =
      Map.of(
          Renaming.class, e -> e.doubleClick(SENCO),
          NamingRole.class, e -> e.pressEdge(TEACHER, Side.BOTTOM).dragBy(0, 48).release(),
          NamingNew.class, e -> e.at(160, 48).begin(Act.NEW_ROLE));

  private static Spot besideNote(Editor editor) {
    Rect note = Optional.ofNullable(editor.picture().notes().get(NOTE)).orElseThrow();
    return new Spot(note.maxX(), note.centre().y());
  }

  @TestFactory
  Stream<DynamicTest> escapeWhileSomethingIsNamedLeavesWhatThereIs() {
    return eachNaming(
        editor -> {
          Pathway named = editor.pathway();
          editor.escape().expectToBeIn(Idle.class);
          assertSame(named, editor.pathway());
        });
  }

  @TestFactory
  Stream<DynamicTest> aMenuThatIsAskedForLeavesEveryNamingAlike() {
    return eachNaming(editor -> editor.askForMenu(900, 700).expectMenu().expectToBeIn(Idle.class));
  }

  private static Stream<DynamicTest> eachNaming(Consumer<Editor> then) {
    return NAMINGS.entrySet().stream()
        .map(
            naming ->
                DynamicTest.dynamicTest(
                    naming.getKey().getSimpleName(),
                    () -> {
                      Editor editor = naming.getValue().apply(Editor.ofSchool());
                      then.accept(editor.expectToBeIn(naming.getKey()));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> escapeTakesBackEveryStage() {
    return each(Editor::escape);
  }

  @TestFactory
  Stream<DynamicTest> anInterruptionTakesBackEveryStage() {
    return each(Editor::interrupt);
  }

  private static Stream<DynamicTest> each(UnaryOperator<Editor> end) {
    return STAGES.entrySet().stream()
        .map(
            stage ->
                DynamicTest.dynamicTest(
                    stage.getKey().getSimpleName(),
                    () -> {
                      Editor editor = Editor.ofSchool();
                      Pathway before = editor.pathway();
                      stage.getValue().apply(editor).expectToBeIn(stage.getKey());
                      end.apply(editor).expectNothingLeft(before);
                    }));
  }

  @Test
  void theButtonGoingUpAfterEscapeDoesNothing() {
    Editor.ofSchool().press(TEACHER).dragBy(80, 80).escape().release().expectNothingDone();
  }
}
