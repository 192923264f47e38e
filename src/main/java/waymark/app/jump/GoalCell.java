package waymark.app.jump;

import static waymark.app.Texts.text;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A goal in the list: its sign and name, what it is, and its keys.
final class GoalCell extends ListCell<Goal> {

  private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

  private final FontIcon sign = new FontIcon();
  private final Label words = new Label();
  private final Label where = new Label();
  private final Label keys = new Label();
  private final HBox row;

  GoalCell() {
    where.getStyleClass().add("goal-where");
    keys.getStyleClass().add("goal-keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row = new HBox(sign, words, where, gap, keys);
    row.getStyleClass().add("goal");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Goal goal, boolean empty) {
    super.updateItem(goal, empty);
    pseudoClassStateChanged(DIMMED, !empty && goal != null && !goal.possible());
    if (empty || goal == null) {
      setGraphic(null);
      return;
    }
    sign.setIconCode(goal.sign());
    words.setText(goal.words());
    where.setText(goal.possible() ? goal.where() : text("jump.not-now", goal.where()));
    keys.setText(goal.keys());
    keys.setVisible(!goal.keys().isEmpty());
    setAccessibleText(goal.words() + ", " + where.getText() + ", " + goal.keys());
    setGraphic(row);
  }
}
