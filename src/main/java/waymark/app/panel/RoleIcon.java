package waymark.app.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import waymark.model.RoleKind;

/// The icon of a kind of role, from the bundled drawings.
final class RoleIcon extends StackPane {

  private static final double SIZE = 20;
  private static final Pattern PATH = Pattern.compile("<path[^>]*\\sd=\"([^\"]*)\"");

  RoleIcon(RoleKind kind) {
    getStyleClass().add("role-icon");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Group group = new Group();
    Matcher matcher = PATH.matcher(svg(kind));
    while (matcher.find()) {
      SVGPath path = new SVGPath();
      path.setContent(matcher.group(1));
      path.getStyleClass().add("role-icon-line");
      group.getChildren().add(path);
    }
    StackPane square = new StackPane(group);
    square.getStyleClass().add("grows");
    square.setMinSize(SIZE, SIZE);
    square.setMaxSize(SIZE, SIZE);
    getChildren().add(new Group(square));
  }

  private static String svg(RoleKind kind) {
    String resource = "/waymark/icon/role-" + kind.word() + ".svg";
    try (InputStream in = RoleIcon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("an icon is missing: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
