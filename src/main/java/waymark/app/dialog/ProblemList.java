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

  private static final double ROW = 4.5;

  /// What a scroll bar and the insets of a cell take of a row's width.
  private static final double BESIDE = 40;

  ProblemList(Reading.Damaged damaged) {
    super(12);
    getStyleClass().add("problems");
    int count = damaged.problems().size();
    Label intro =
        new Label(damaged.more() ? text("damaged.first", count) : text("damaged.all", count));
    intro.setWrapText(true);
    ListView<Problem> list = new ListView<>(FXCollections.observableList(damaged.problems()));
    list.setId("problems");
    list.setCellFactory(_ -> new Cell());
    list.prefHeightProperty()
        .bind(intro.fontProperty().map(f -> Math.min(6, count) * f.getSize() * ROW + 8));
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

    private final Label where = new Label();
    private final Label what = new Label();
    private final VBox words = new VBox(2, where, what);

    Cell() {
      where.getStyleClass().add("problem-where");
      what.setWrapText(true);
      words.getStyleClass().add("problem");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (empty || problem == null) {
        setGraphic(null);
        return;
      }
      where.setText(text("damaged.where", problem.line(), problem.column()));
      what.setText(problem.what());
      setGraphic(words);
    }

    /// As high as the words are when they are wrapped: a list asks its cells without a width.
    @Override
    protected double computePrefHeight(double width) {
      double across = getListView().getWidth() - BESIDE;
      return getGraphic() == null
          ? super.computePrefHeight(width)
          : words.prefHeight(across) + snappedTopInset() + snappedBottomInset();
    }
  }
}
