package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Pay;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.reference.SchoolGroup;

/// What the reference data say, beside the fields that it bears on.
final class ReferenceInPanelsTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder.resolve("templates")).with(ShotsTest.example("senco-annex-two"));
  }

  @AfterEach
  void close() {
    w.close();
  }

  private void select(String role) {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(new RoleId(role)));
          return w;
        });
    w.layout();
  }

  private Pay pay(String role) {
    return w.pathway().role(new RoleId(role)).flatMap(Role::pay).orElseThrow();
  }

  private List<String> told(String notes) {
    return Mouse.onFx(
        () ->
            ((Parent) w.find(notes))
                .lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList());
  }

  @Test
  @SuppressWarnings("unchecked") // the choice of groups holds nothing else
  void aHeadIsPaidByTheGroupOfTheSchool() {
    select("headteacher");
    var groups = (ComboBox<Optional<SchoolGroup>>) w.find("role-group");
    Mouse.onFx(
        () -> {
          groups.setValue(groups.getItems().get(3));
          return w;
        });
    assertEquals(Optional.of("L11"), pay("headteacher").from());
    assertEquals(Optional.of("L24"), pay("headteacher").to());
    assertTrue(told("group-facts").getFirst().contains("group 3 up to 3,500"));
    assertTrue(told("group-facts").get(1).contains("read in a secondary page"));
  }

  @Test
  void onlyAHeadHasASchoolGroup() {
    select("senco");
    assertFalse(Mouse.onFx(() -> w.find("role-group").getParent().isVisible()));
  }

  @Test
  void anAllowanceIsToldWithItsYearAndHowFirmItIs() {
    select("teacher");
    var allowance = (ComboBox<?>) w.find("role-allowance");
    Mouse.onFx(
        () -> {
          allowance.getEditor().setText("SEN allowance");
          return w;
        });
    w.layout();
    assertEquals(Optional.of("SEN allowance"), pay("teacher").allowance());
    assertEquals(
        "SEN allowance: £2,885 to £5,689 a year (2026/27, provisional).",
        told("allowance-facts").getFirst());
  }

  @Test
  void aPostOnTheLeadershipRangeIsOfferedNoAllowance() {
    select("senco");
    assertFalse(Mouse.onFx(() -> w.find("role-allowance").getParent().isVisible()));
  }

  @Test
  void whatIsSaidOfASencosTimeIsBesideTheField() {
    select("senco");
    assertTrue(told("time-facts").getFirst().startsWith("Less than a working day a week"));
    assertEquals(2, told("time-facts").size());
    Mouse.onFx(
        () -> {
          ((Hyperlink) w.find("time-facts").lookup(".hyperlink")).fire();
          return w;
        });
    w.layout();
    assertEquals(8, told("time-facts").size());
  }
}
