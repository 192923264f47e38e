package waymark.app.dialog;

import static waymark.app.Texts.text;

import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import waymark.file.Problem;
import waymark.file.Reading;

/// Every problem of a file, with its line and column, to be read and to be copied.
final class ProblemList extends VBox {

  private static final double ROW = 52;

  ProblemList(Reading.Damaged damaged) {
    super(12);
    int count = damaged.problems().size();
    Label intro =
        new Label(damaged.more() ? text("damaged.first", count) : text("damaged.all", count));
    intro.setWrapText(true);
    intro.setPrefWidth(560);
    ListView<Problem> list = new ListView<>(FXCollections.observableList(damaged.problems()));
    list.setId("problems");
    list.setCellFactory(_ -> new Cell());
    list.setPrefSize(560, Math.min(6, count) * ROW + 8);
    Button copy = new Button(text("damaged.copy"));
    copy.setOnAction(_ -> copy(damaged));
    getChildren().addAll(intro, list, copy);
  }

  private static void copy(Reading.Damaged damaged) {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        damaged.problems().stream()
            .map(p -> p.where() + ": " + p.what())
            .collect(Collectors.joining("\n")));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static final class Cell extends ListCell<Problem> {
    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (empty || problem == null) {
        setGraphic(null);
        return;
      }
      Label where = new Label(text("damaged.where", problem.line(), problem.column()));
      where.getStyleClass().add("problem-where");
      Label what = new Label(problem.what());
      what.setWrapText(true);
      what.setPrefWidth(520);
      setGraphic(new VBox(2, where, what));
    }
  }
}
