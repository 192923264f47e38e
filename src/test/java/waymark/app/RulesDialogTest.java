package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.file.ReferenceReader;
import waymark.model.Extra;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.rule.Finding;
import waymark.rule.Rules;

/// All rules, weighed for one pathway.
final class RulesDialogTest {

  private static final String DAY = "senco-time-not-below-a-day";
  private static final String ROOM = "pay-range-has-room";
  private static final RuleChoice FOREIGN =
      RuleChoice.of("our-own-rule", Severity.ERROR, "of another program");

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w =
        TestWindow.open(folder.resolve("templates"))
            .with(
                FindingsTest.broken()
                    .withRules(
                        List.of(
                            RuleChoice.of(ROOM, Severity.OFF, "one spine point is our custom"),
                            FOREIGN)));
    w.shortcut(KeyCode.F8, Mouse.SHIFT);
  }

  @AfterEach
  void close() {
    Mouse.onFx(
        () -> {
          List.copyOf(Window.getWindows()).stream()
              .filter(other -> !other.equals(w.stage))
              .forEach(Window::hide);
          return w;
        });
    w.close();
  }

  @SuppressWarnings("unchecked") // the rows hold no other boxes
  private void weigh(String rule, Optional<Severity> severity) {
    var box = (ComboBox<Optional<Severity>>) w.beside("#rule-weight-" + rule);
    Mouse.onFx(
        () -> {
          box.setValue(severity);
          return box;
        });
  }

  private void write(String selector, String words) {
    var field = (TextField) w.beside(selector);
    Mouse.onFx(
        () -> {
          field.setText(words);
          return field;
        });
  }

  private boolean isShown(String rule) {
    Node row = w.beside(".rules-list").lookup("#rule-weight-" + rule).getParent().getParent();
    return Mouse.onFx(row::isVisible);
  }

  private void save() {
    Mouse.onFx(
        () -> {
          ((ButtonBase) w.beside("#rules-do")).fire();
          return w;
        });
    Mouse.settle();
  }

  private String summary() {
    return Mouse.onFx(() -> ((Labeled) w.beside("#rules-summary")).getText());
  }

  @Test
  void whatIsSwitchedOffIsSaidWithTheReason() {
    assertEquals(
        "1 rule is switched off in this pathway: A pay range has room for progression"
            + " (why: one spine point is our custom)",
        summary());
  }

  @Test
  void nothingIsKeptBeforeAReasonIsGiven() {
    Node save = w.beside("#rules-do");
    assertTrue(Mouse.onFx(save::isDisabled));
    weigh(DAY, Optional.of(Severity.INFO));
    assertTrue(Mouse.onFx(save::isDisabled));
    assertTrue(w.beside("#rules-lacking").isVisible());
    write("#rule-reason-" + DAY, "we share a SENCo");
    assertFalse(Mouse.onFx(save::isDisabled));
  }

  @Test
  void severalChoicesAreOneStepAndThoseOfRulesNotKnownHereStay() {
    weigh(ROOM, Optional.empty());
    weigh(DAY, Optional.of(Severity.OFF));
    write("#rule-reason-" + DAY, "we share a SENCo");
    List<RuleChoice> before = w.pathway().rules();
    save();
    assertEquals(
        List.of(FOREIGN, new RuleChoice(DAY, Severity.OFF, "we share a SENCo", Extra.NONE)),
        w.pathway().rules());
    w.shortcut(KeyCode.Z, 0);
    assertEquals(before, w.pathway().rules());
  }

  @Test
  void aRuleIsFoundByItsSource() {
    write("#rules-search", "1530 third");
    assertFalse(isShown("senco-qualifies-in-time"));
    write("#rules-search", "2014/1530 qualifies");
    assertTrue(isShown("senco-qualifies-in-time"));
    assertFalse(isShown(DAY));
  }

  @Test
  void onlyWhatIsWeighedDifferentlyCanBeShown() {
    var own = (CheckBox) w.beside("#rules-own");
    Mouse.onFx(
        () -> {
          own.fire();
          return own;
        });
    assertTrue(isShown(ROOM));
    assertFalse(isShown(DAY));
  }

  @Test
  void aFindingAsksAboutItsOwnRuleInTheSameDialog() {
    close(w.beside("#rules-search"));
    Platform.runLater(() -> advising().weigh(findingOf(DAY)));
    Mouse.settle();
    assertTrue(isShown(DAY));
    assertFalse(isShown(ROOM));
    Node weight = w.beside("#rule-weight-" + DAY);
    assertEquals(weight, Mouse.onFx(() -> weight.getScene().getFocusOwner()));
  }

  private static void close(Node inDialog) {
    Mouse.onFx(
        () -> {
          inDialog.getScene().getWindow().hide();
          return inDialog;
        });
  }

  private Advising advising() {
    return w.window.front().orElseThrow().advising();
  }

  private Finding findingOf(String rule) {
    return Rules.check(w.pathway(), ReferenceReader.builtIn()).stream()
        .filter(f -> f.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
