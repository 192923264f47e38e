package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person meets before anything is open.
final class StartPageTest {

  @Test
  void theKeysBeginAtTheWayToAnyFileAndNothingLiesOverTheTemplates(@TempDir Path folder) {
    try (TestWindow w = TestWindow.open(folder)) {
      assertEquals("start-open", Mouse.onFx(() -> w.stage.getScene().getFocusOwner().getId()));
      assertFalse(w.find("jump-list").getParent().getParent().isVisible());
    }
  }

  @Test
  void aTemplateThatIsChosenGivesTheKeysToItsCanvas(@TempDir Path folder) {
    try (TestWindow w = TestWindow.open(folder)) {
      w.mouse.click(w.find("template-small-primary"));
      Mouse.settle();
      assertEquals(w.canvas(), Mouse.onFx(() -> w.stage.getScene().getFocusOwner()));
    }
  }

  @Test
  void anEmptyPageIsAPathwayWithOneViewAndNothingInIt(@TempDir Path folder) {
    try (TestWindow w = TestWindow.open(folder)) {
      w.mouse.click(w.find("start-empty"));
      Mouse.settle();
      assertEquals(1, w.pathway().views().size());
      assertEquals(List.of(), w.pathway().roles());
    }
  }
}
