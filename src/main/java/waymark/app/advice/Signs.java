package waymark.app.advice;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import waymark.canvas.FlagSign;
import waymark.model.Severity;

/// The signs of findings in panels, of the same shapes as on the canvas.
public final class Signs {

  private Signs() {}

  /// {@return the sign of `severity`, coloured by the style sheets}
  public static Node of(Severity severity) {
    FlagSign sign = FlagSign.of(severity);
    SVGPath outline = path(sign.outline(), "sign-outline");
    outline.getStyleClass().add("sign-" + severity.word());
    Group group = new Group(outline, path(sign.mark(), "sign-mark"));
    group.getStyleClass().add("grows");
    Group grown = new Group(group);
    grown.setAccessibleText(severity.label());
    return grown;
  }

  private static SVGPath path(String content, String style) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(style);
    return path;
  }
}
