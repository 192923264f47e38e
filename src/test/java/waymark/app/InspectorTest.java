package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.edit.StageEdit.RenameStage;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// The panel about what is selected.
class InspectorTest {

  private static final StageId FIRST = new StageId("first");
  private static final StageId LATER = new StageId("later");
  private static final StrandId UPPER = new StrandId("upper");
  private static final RoleId TEACHER = new RoleId("teacher");
  private static final RoleId SENCO = new RoleId("senco");
  private static final ViewId VIEW = new ViewId("school");
  private static final String LONG = "Co-ordination, middle leadership and the senior posts";

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder).with(staged());
  }

  @AfterEach
  void close() {
    w.close();
  }

  private static Pathway staged() {
    View view =
        View.of(VIEW, ViewKind.SCHOOL, "In a school")
            .withStages(List.of(Stage.of(FIRST, "Classroom"), Stage.of(LATER, LONG)))
            .withStrands(List.of(Strand.of(UPPER, "Teaching", Tone.TEACHING)))
            .withPlacements(
                List.of(
                    Placement.of(TEACHER, new Point(152, 24))
                        .withCell(Optional.of(FIRST), Optional.of(UPPER)),
                    Placement.of(SENCO, new Point(440, 24))
                        .withCell(Optional.of(LATER), Optional.of(UPPER))));
    return Pathway.of("Inclusion")
        .withRoles(
            List.of(
                Role.of(TEACHER, "Teacher", RoleKind.TEACHER),
                Role.of(SENCO, "SENCo", RoleKind.SENCO)))
        .withViews(List.of(view));
  }

  private void select(Id... ids) {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(ids));
          return w;
        });
    w.layout();
  }

  private Placement placement(RoleId role) {
    return w.pathway().view(VIEW).flatMap(v -> v.placement(role)).orElseThrow();
  }

  @Test
  void aRoleNamesItsStageAndItsStrand() {
    select(TEACHER);
    assertEquals("Classroom", chosen("role-stage"));
    assertEquals("Teaching", chosen("role-strand"));
  }

  private String chosen(String field) {
    @SuppressWarnings("unchecked")
    var box = (ComboBox<Object>) w.find(field);
    return Mouse.onFx(() -> box.getConverter().toString(box.getValue()));
  }

  @Test
  void anotherStageMovesTheCardThereClearOfTheOthers() {
    select(TEACHER);
    @SuppressWarnings("unchecked")
    var stages = (ComboBox<Optional<Stage>>) w.find("role-stage");
    Mouse.onFx(
        () -> {
          stages.getSelectionModel().select(1);
          return stages;
        });
    assertEquals(Optional.of(LATER), placement(TEACHER).stage());
    assertEquals(440, placement(TEACHER).at().orElseThrow().x());
    assertTrue(w.card(SENCO).maxY() <= w.card(TEACHER).y());
  }

  @Test
  void theTitlesOfStagesFollowAnEditElsewhere() {
    w.find("stage-1");
    Mouse.onFx(
        () -> {
          w.document().edit(new RenameStage(VIEW, FIRST, "First posts"));
          return w;
        });
    assertEquals("First posts", Mouse.onFx(((TextInputControl) w.find("stage-1"))::getText));
  }

  @Test
  void aLongTitleIsSeenWhole() {
    Node field = w.find("stage-2");
    w.layout();
    double words = Mouse.onFx(() -> field.lookup(".text").getLayoutBounds().getHeight());
    double room = Mouse.onFx(() -> field.getLayoutBounds().getHeight());
    double line = Mouse.onFx(() -> w.find("stage-1").getLayoutBounds().getHeight());
    assertTrue(words < room, words + " of " + room);
    assertTrue(room > line, room + " is no more than " + line);
    assertEquals(line, Mouse.onFx(() -> w.find("strand-1").getLayoutBounds().getHeight()));
  }

  @Test
  void severalCardsAreAlignedInTheInspector() {
    select(TEACHER, SENCO);
    w.mouse.click(w.find("small-align-left"));
    assertEquals(
        placement(TEACHER).at().orElseThrow().x(), placement(SENCO).at().orElseThrow().x());
  }
}
