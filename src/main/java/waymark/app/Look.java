package waymark.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import waymark.canvas.DeskColours;
import waymark.picture.Theme;

/// The colours that everything on the screen has at one time: the window, the desk and the page.
enum Look {
  /// By day.
  LIGHT,
  /// By night.
  DARK,
  /// Black on white, edges that cannot be overlooked.
  CONTRAST;

  /// {@return the style sheet that names the colours}
  String sheet() {
    return switch (this) {
      case LIGHT -> "light.css";
      case DARK -> "dark.css";
      case CONTRAST -> "contrast.css";
    };
  }

  /// {@return the style sheet of the controls, as a resource}
  String controls() {
    return switch (this) {
      case LIGHT, CONTRAST -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }

  /// {@return the colours around the page}
  DeskColours desk() {
    return switch (this) {
      case LIGHT -> DeskColours.LIGHT;
      case DARK -> DeskColours.DARK;
      case CONTRAST -> DeskColours.CONTRAST;
    };
  }

  /// {@return the colours of the page}
  Theme theme() {
    return switch (this) {
      case LIGHT -> Theme.PAPER;
      case DARK -> Theme.DARK;
      case CONTRAST -> Theme.HIGH_CONTRAST;
    };
  }
}
