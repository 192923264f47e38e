package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.picture.Colour;

/// Every word that the window really shows, in every look, against what really lies under it: the
/// sheets of the theme and of the libraries included, and whatever is seen through.
class SeenContrastTest {

  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

  @TempDir Path folder;

  private final Set<String> seen = new TreeSet<>();
  private final Set<String> weak = new TreeSet<>();

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyWordOfPanelsDialogsMenusAndTipsIsRead(Look look) {
    try (TestWindow w = TestWindow.open(folder)) {
      Mouse.onFx(
          () -> {
            w.appearance.choose(Appearance.Choice.valueOf(look.name()));
            return w;
          });
      new Tour(w, folder).walk(stop -> measure(stop, look));
    }
    assertTrue(seen.size() > 600, () -> "only " + seen.size() + " words to be seen");
    assertEquals(Set.of(), weak);
  }

  private void measure(String stop, Look look) {
    double least = look == Look.CONTRAST ? 7 : 4.5;
    Mouse.onFx(
        () -> {
          for (Window window : Window.getWindows()) {
            window.getScene().getRoot().applyCss();
            for (Text text : texts(window)) {
              seen.add(text.getText());
              if (contrast(text) < least) {
                weak.add("%s: %s %.2f".formatted(stop, text.getText(), contrast(text)));
              }
            }
          }
          return weak;
        });
  }

  private static List<Text> texts(Window window) {
    return window.getScene().getRoot().lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(SeenContrastTest::isRead)
        .toList();
  }

  /// What is dimmed because it cannot be used need not stand out.
  private static boolean isRead(Text text) {
    boolean isSeen = !text.getText().isBlank() && !text.isDisabled();
    for (Node node = text; node != null; node = node.getParent()) {
      isSeen &= node.isVisible() && !node.getPseudoClassStates().contains(DISABLED);
    }
    return isSeen;
  }

  private static double contrast(Text text) {
    Color under = under(text.getParent());
    Color fill = text.getFill() instanceof Color color ? color : Color.TRANSPARENT;
    return colour(over(fill, opacity(text), under)).contrast(colour(under));
  }

  /// The colour that is seen under what lies in `parent`.
  private static Color under(Parent parent) {
    if (parent == null) {
      return Color.WHITE;
    }
    Color below = under(parent.getParent());
    if (parent instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color color) {
          below = over(color, opacity(parent), below);
        }
      }
    }
    return below;
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node each = node; each != null; each = each.getParent()) {
      opacity *= each.getOpacity();
    }
    return opacity;
  }

  private static Color over(Color upper, double opacity, Color lower) {
    return lower.interpolate(
        Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()),
        upper.getOpacity() * opacity);
  }

  private static Colour colour(Color color) {
    return new Colour(
        (int) Math.round(color.getRed() * 255) << 16
            | (int) Math.round(color.getGreen() * 255) << 8
            | (int) Math.round(color.getBlue() * 255));
  }
}
