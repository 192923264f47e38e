package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.picture.Colour;

/// Every word that the window really shows, in every look, against what really lies under it: the
/// sheets of the theme and of the libraries included, and whatever is seen through.
class SeenContrastTest {

  @TempDir Path folder;
  private TestWindow w;

  @BeforeEach
  void open() {
    w = TestWindow.open(folder);
  }

  @AfterEach
  void close() {
    w.close();
  }

  private static Appearance.Choice choice(Look look) {
    return Appearance.Choice.valueOf(look.name());
  }

  private void wear(Look look) {
    Mouse.onFx(
        () -> {
          w.appearance.choose(choice(look));
          return w;
        });
    w.layout();
  }

  private void select(Id... ids) {
    Mouse.onFx(
        () -> {
          w.canvas().select(Set.of(ids));
          return w;
        });
    w.layout();
  }

  private void show(String panel) {
    Mouse.onFx(
        () -> {
          w.window.front().orElseThrow().right().show(panel);
          return w;
        });
    w.layout();
  }

  private Set<String> weak(Look look) {
    double least = look == Look.CONTRAST ? 7 : 4.5;
    Set<String> weak = new TreeSet<>();
    List<Text> texts =
        Mouse.onFx(
            () ->
                w.stage.getScene().getRoot().lookupAll(".text").stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .filter(SeenContrastTest::isRead)
                    .toList());
    assertTrue(texts.size() > 12, () -> "only " + texts.size() + " words to be seen");
    Mouse.onFx(
        () -> {
          for (Text text : texts) {
            double contrast = contrast(text);
            if (contrast < least) {
              weak.add("%s: %.2f".formatted(text.getText(), contrast));
            }
          }
          return weak;
        });
    return weak;
  }

  /// What is dimmed because it cannot be used need not stand out.
  private static boolean isRead(Text text) {
    boolean isSeen = !text.getText().isBlank() && !text.isDisabled();
    for (Node node = text; node != null; node = node.getParent()) {
      isSeen &= node.isVisible();
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

  @ParameterizedTest
  @EnumSource(Look.class)
  void theStartPageIsRead(Look look) {
    wear(look);
    assertEquals(Set.of(), weak(look));
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void thePanelsOfAPathwayAreRead(Look look) {
    wear(look);
    w.with(MouseTest.small());
    Set<String> weak = new TreeSet<>(weak(look));
    for (Id id : List.of(new RoleId("senco"), MouseTest.small().steps().getFirst().id())) {
      select(id);
      weak.addAll(weak(look));
    }
    select(new RoleId("senco"), new RoleId("head"));
    weak.addAll(weak(look));
    assertEquals(Set.of(), weak);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void findingsRoutesAndTheOutlineAreRead(Look look) {
    wear(look);
    w.with(MouseTest.small());
    show("findings");
    Set<String> weak = new TreeSet<>(weak(look));
    show("routes");
    weak.addAll(weak(look));
    Mouse.onFx(
        () -> {
          w.window.front().orElseThrow().showOutline();
          return w;
        });
    w.layout();
    weak.addAll(weak(look));
    assertEquals(Set.of(), weak);
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void whatFindsIsRead(Look look) {
    wear(look);
    w.with(MouseTest.small());
    w.shortcut(KeyCode.F, 0);
    w.layout();
    Set<String> weak = new TreeSet<>(weak(look));
    w.shortcut(KeyCode.K, 0);
    w.layout();
    weak.addAll(weak(look));
    assertEquals(Set.of(), weak);
  }
}
