package waymark.gesture;

import static waymark.gesture.School.CEO;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.NPQH;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;
import static waymark.gesture.School.TO_SENCO;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import waymark.gesture.Hit.Side;
import waymark.gesture.PaletteItem.KnownRole;
import waymark.gesture.PaletteItem.NeededQualification;
import waymark.model.Pathway;
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
          Map.entry(Panning.class, e -> e.press(new Spot(5, 5), Button.MIDDLE, 1).moveBy(9, 9)),
          Map.entry(HoldingSpace.class, e -> e.focus(HEAD).key(Key.SPACE)),
          Map.entry(AimingRoom.class, e -> e.focus(SENCO).key(Key.M)),
          Map.entry(ShapingStep.class, e -> e.focus(TO_SENCO).key(Key.B)),
          Map.entry(MovingLabel.class, e -> e.focus(TO_SENCO).key(Key.L)),
          Map.entry(ChoosingEnd.class, e -> e.focus(TO_SENCO).key(Key.C)),
          Map.entry(ChoosingTarget.class, e -> e.focus(SENCO).key(Key.C)),
          Map.entry(Renaming.class, e -> e.doubleClick(SENCO)));

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
