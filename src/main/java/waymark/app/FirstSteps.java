package waymark.app;

import static waymark.app.Texts.text;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.panel.Shown;

/// A strip above the canvas with four things to try, which tick themselves off as they are done. It
/// covers nothing of the page.
final class FirstSteps extends HBox {

  private static final double WIDEST = 1_000;
  private static final PseudoClass LEARNT = PseudoClass.getPseudoClass("learnt");

  private final Lessons lessons;
  private final FlowPane list = new FlowPane();
  private final Label end = new Label();

  FirstSteps(Lessons lessons) {
    this.lessons = lessons;
    setId("first-steps");
    getStyleClass().add("first-steps");
    list.getStyleClass().add("first-steps-list");
    list.setPrefWrapLength(WIDEST);
    HBox.setHgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(), list, close());
    visibleProperty().bind(lessons.openProperty());
    managedProperty().bind(visibleProperty());
    lessons.learntProperty().when(Shown.of(this)).subscribe((_, _) -> refresh());
    refresh();
  }

  private VBox head() {
    Label title = new Label(text("lesson.title"));
    title.getStyleClass().add("first-steps-title");
    end.getStyleClass().add("fine");
    end.setWrapText(true);
    VBox head = new VBox(title, end);
    head.getStyleClass().add("first-steps-head");
    return head;
  }

  private Button close() {
    Button close = new Button(null, new FontIcon(Feather.X));
    close.setId("first-steps-close");
    close.getStyleClass().addAll("flat", "small-icon");
    close.setAccessibleText(text("lesson.close"));
    close.setTooltip(new Tooltip(text("lesson.close")));
    close.setOnAction(_ -> lessons.shut());
    return close;
  }

  private void refresh() {
    list.getChildren().clear();
    for (Lesson lesson : Lesson.values()) {
      list.getChildren().add(row(lesson, lessons.learntProperty().get().contains(lesson)));
    }
    boolean all = lessons.learntProperty().get().size() == Lesson.values().length;
    end.setText(text(all ? "lesson.all" : "lesson.more"));
  }

  private static HBox row(Lesson lesson, boolean learnt) {
    Label words = new Label(text("lesson." + lesson.key()));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(new FontIcon(learnt ? Feather.CHECK_CIRCLE : Feather.CIRCLE), words);
    row.setId("lesson-" + lesson.key());
    row.getStyleClass().add("lesson");
    row.pseudoClassStateChanged(LEARNT, learnt);
    row.setAccessibleText(text(learnt ? "lesson.done" : "lesson.open", words.getText()));
    return row;
  }
}
