package waymark.app;

import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;

/// Draws views for the screen.
final class Pictures {

  private Pictures() {}

  /// {@return `view` in the colours of the screen}
  static Picture onScreen(Pathway pathway, View view, Look look) {
    return Drawing.draw(pathway, view, look.theme());
  }
}
