package waymark.app.panel;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// Things beside each other that say their words as long as these have room; where they have none,
/// what has a sign shows it alone.
public final class TerseRow extends HBox {

  private static final double SLACK = 2;

  private final Predicate<Labeled> isAlwaysSaid;

  /// A row of which every sign can do without its words.
  public TerseRow(double spacing, Node... children) {
    this(spacing, _ -> false, List.of(children));
  }

  /// @param isAlwaysSaid whether something keeps its words nevertheless
  public TerseRow(double spacing, Predicate<Labeled> isAlwaysSaid, List<? extends Node> children) {
    super(spacing);
    this.isAlwaysSaid = isAlwaysSaid;
    getChildren().addAll(children);
  }

  @Override
  protected void layoutChildren() {
    double words = getManagedChildren().stream().mapToDouble(TerseRow::widthWithWords).sum();
    double gaps = getSpacing() * (getManagedChildren().size() - 1);
    boolean isTight = words + gaps > getWidth() - snappedLeftInset() - snappedRightInset();
    for (Node child : getManagedChildren()) {
      if (child instanceof Labeled labeled && labeled.getGraphic() != null) {
        labeled.setContentDisplay(
            isTight && !isAlwaysSaid.test(labeled)
                ? ContentDisplay.GRAPHIC_ONLY
                : ContentDisplay.LEFT);
      }
    }
    super.layoutChildren();
  }

  /// Never what keeps a window from being narrower.
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /// At least what `child` takes with its words: a row that is tight must not waver between both.
  private static double widthWithWords(Node child) {
    if (!(child instanceof Labeled labeled) || labeled.getGraphic() == null) {
      return child.minWidth(-1);
    }
    if (labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
      return labeled.prefWidth(-1);
    }
    Text words = new Text(labeled.getText());
    words.setFont(labeled.getFont());
    double width = Math.ceil(words.getLayoutBounds().getWidth()) + SLACK;
    return labeled.prefWidth(-1) + labeled.getGraphicTextGap() + width;
  }
}
