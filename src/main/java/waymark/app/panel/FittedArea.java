package waymark.app.panel;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field as high as what is written in it, so that all of it is seen. Tab leaves it.
class FittedArea extends TextArea {

  private final Text measure = new Text();
  private final int leastLines;

  FittedArea(int leastLines) {
    this.leastLines = leastLines;
    getStyleClass().add("fitted");
    setWrapText(true);
    setPrefColumnCount(8);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    textProperty().subscribe(this::requestLayout);
    fontProperty().subscribe(this::requestLayout);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      leave(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  final void leave(TraversalDirection where) {
    requestFocusTraversal(where);
  }

  @Override
  public final Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected final double computePrefHeight(double width) {
    double least = computeMinHeight(width);
    return width < 0 ? least : Math.max(least, height(getText(), width));
  }

  @Override
  protected final double computeMinHeight(double width) {
    return height("\n".repeat(leastLines - 1), Double.MAX_VALUE);
  }

  private double height(String words, double width) {
    Insets inner =
        lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    double beside = getInsets().getLeft() + getInsets().getRight();
    double above = getInsets().getTop() + getInsets().getBottom();
    measure.setFont(getFont());
    measure.setText(words.isEmpty() || words.endsWith("\n") ? words + "-" : words);
    measure.setWrappingWidth(Math.max(1, width - beside - inner.getLeft() - inner.getRight()));
    return Math.ceil(measure.getLayoutBounds().getHeight())
        + above
        + inner.getTop()
        + inner.getBottom();
  }
}
