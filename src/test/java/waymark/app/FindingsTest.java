package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.advice.FindingCard;
import waymark.edit.PathwayEdit;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.ProtectedTime;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.rule.Finding;

/// What the rules find, in the window.
final class FindingsTest {

  private static final RoleId SENCO = new RoleId("senco");

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates")).with(broken());
    await("senco-time-not-below-a-day", true);
  }

  @AfterEach
  void close() {
    w.close();
  }

  /// A pathway whose SENCo has half a day a week and no seat on the leadership team.
  static Pathway broken() {
    Pathway whole = ShotsTest.example("senco-annex-two");
    return with(
        whole,
        r ->
            r.withProtectedTime(Optional.of(ProtectedTime.of(0.5)))
                .withLeadershipTeam(Optional.of(false))
                .withNeeds(List.of()));
  }

  private static Pathway with(Pathway pathway, UnaryOperator<Role> change) {
    return pathway.withRoles(
        pathway.roles().stream().map(r -> r.id().equals(SENCO) ? change.apply(r) : r).toList());
  }

  private List<Finding> found() {
    return Mouse.onFx(() -> List.copyOf(w.window.front().orElseThrow().findingsProperty().get()));
  }

  /// Waits until the rules have answered whether there is a finding of `rule`.
  private void await(String rule, boolean there) {
    for (int i = 0; i < 400; i++) {
      if (found().stream().anyMatch(f -> f.rule().equals(rule)) == there) {
        w.layout();
        return;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError(rule + (there ? " is not found" : " is found still"));
  }

  private List<FindingCard> cards(String panel) {
    return Mouse.onFx(
        () ->
            w.stage.getScene().getRoot().lookupAll(panel + " .finding").stream()
                .filter(Node::isVisible)
                .map(FindingCard.class::cast)
                .toList());
  }

  private void press(String panel, String words) {
    Mouse.onFx(
        () -> {
          Hyperlink link =
              w.stage.getScene().getRoot().lookupAll(panel + " .hyperlink").stream()
                  .map(Hyperlink.class::cast)
                  .filter(h -> h.getText().equals(words))
                  .findFirst()
                  .orElseThrow();
          link.fire();
          return link;
        });
    w.layout();
  }

  private String shown() {
    return Mouse.onFx(() -> w.window.front().orElseThrow().right().shownProperty().get());
  }

  private void openPanel() {
    Mouse.onFx(
        () -> {
          ((Hyperlink) w.find("status-findings")).fire();
          return w;
        });
    w.layout();
  }

  @Test
  void theStatusLineCountsTheWeightiestAndOpensThePanel() {
    assertEquals(
        "1 error and 2 more", Mouse.onFx(() -> ((Labeled) w.find("status-findings")).getText()));
    openPanel();
    assertEquals("findings", shown());
    assertEquals(3, cards("#findings").size());
  }

  @Test
  void aWeightCanBeLeftOut() {
    openPanel();
    Mouse.onFx(
        () -> {
          ((ToggleButton) w.find("filter-warning")).fire();
          return w;
        });
    w.layout();
    assertEquals(1, cards("#findings").size());
  }

  @Test
  void showSelectsWhatAFindingIsAbout() {
    openPanel();
    press("#findings", "Show");
    assertEquals(Set.<Id>of(SENCO), Mouse.onFx(() -> w.canvas().selectionProperty().get()));
  }

  @Test
  void aFixIsOneStepThatCanBeUndone() {
    openPanel();
    press("#findings", "Protect 1 day a week");
    await("senco-time-not-below-a-day", false);
    Mouse.onFx(
        () -> {
          w.document().undo();
          return w;
        });
    await("senco-time-not-below-a-day", true);
  }

  @Test
  void theInspectorShowsTheFindingsOfWhatIsSelected() {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(SENCO));
          return w;
        });
    w.layout();
    assertEquals(3, cards(".inspector").size());
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(new RoleId("headteacher")));
          return w;
        });
    w.layout();
    assertEquals(0, cards(".inspector").size());
  }

  @Test
  void aRuleThatIsSwitchedOffIsListedWithItsReasonAndCanBeTakenBack() {
    RuleChoice choice =
        RuleChoice.of("senco-time-not-below-a-day", Severity.OFF, "shared with a larger school");
    Mouse.onFx(
        () -> {
          w.document().edit(new PathwayEdit.WeighAll(List.of(choice)));
          return w;
        });
    await("senco-time-not-below-a-day", false);
    openPanel();
    assertTrue(
        Mouse.onFx(
            () ->
                w.stage.getScene().getRoot().lookupAll("#findings .rule-choice .label").stream()
                    .map(n -> ((Labeled) n).getText())
                    .toList()
                    .contains("Switched off here: shared with a larger school")));
    press("#findings", "Take this back");
    await("senco-time-not-below-a-day", true);
    assertFalse(w.pathway().rules().contains(choice));
  }

  @Test
  void keysGoFromFindingToFinding() {
    Mouse.onFx(
        () -> {
          w.window.front().orElseThrow().advising().step(1);
          return w;
        });
    assertEquals("findings", shown());
    assertEquals(Set.<Id>of(SENCO), Mouse.onFx(() -> w.canvas().selectionProperty().get()));
  }

  @Test
  void aPayRangeIsToldInPoundsWithItsYearAndHowFirmItIs() {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(SENCO));
          return w;
        });
    w.layout();
    assertEquals(
        "L6: £60,619 (2026/27, provisional)\nL10: £64,691 (2025/26, derived)",
        Mouse.onFx(() -> ((Labeled) w.find("role-pay-worth")).getText()));
  }
}
