package waymark.app.route;

import javafx.scene.control.Label;

/// Labels of running text.
final class Words {

  private Words() {}

  static Label text(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
