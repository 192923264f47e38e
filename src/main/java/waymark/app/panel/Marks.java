package waymark.app.panel;

import javafx.css.PseudoClass;

/// The states that fields show beyond the toolkit's own.
final class Marks {

  /// What is entered cannot be used.
  static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  /// It is the one chosen.
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private Marks() {}
}
