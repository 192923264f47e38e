package waymark.app.table;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence in as many lines as it takes.
final class ProblemCell extends ListCell<String> {

  private static final double BESIDE = 44;

  private final Label words = new Label();

  ProblemCell() {
    setPrefWidth(0);
    words.setWrapText(true);
    FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
    sign.getStyleClass().add("paste-sign");
    words.setGraphic(sign);
    words.setGraphicTextGap(8);
  }

  @Override
  protected void updateItem(String sentence, boolean empty) {
    super.updateItem(sentence, empty);
    words.setText(empty ? "" : sentence);
    setGraphic(empty ? null : words);
  }

  /// As high as the words are when they are wrapped: a list asks its cells without a width.
  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : words.prefHeight(getListView().getWidth() - BESIDE)
            + snappedTopInset()
            + snappedBottomInset();
  }
}
