package waymark.app;

import static waymark.app.Texts.text;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.panel.Shown;

/// A card on the canvas with four things to try, which tick themselves off as they are done.
final class FirstSteps extends VBox {

  private static final PseudoClass LEARNT = PseudoClass.getPseudoClass("learnt");

  private final Lessons lessons;
  private final VBox list = new VBox();
  private final Label end = new Label();

  FirstSteps(Lessons lessons) {
    this.lessons = lessons;
    setId("first-steps");
    getStyleClass().add("first-steps");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    StackPane.setMargin(this, new Insets(16));
    list.getStyleClass().add("first-steps-list");
    end.getStyleClass().add("fine");
    end.setWrapText(true);
    getChildren().addAll(head(), list, end);
    visibleProperty().bind(lessons.openProperty());
    managedProperty().bind(visibleProperty());
    lessons.learntProperty().when(Shown.of(this)).subscribe((_, _) -> refresh());
    refresh();
  }

  private HBox head() {
    Label title = new Label(text("lesson.title"));
    title.getStyleClass().add("first-steps-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.setId("first-steps-close");
    close.getStyleClass().addAll("flat", "small-icon");
    close.setAccessibleText(text("lesson.close"));
    close.setTooltip(new Tooltip(text("lesson.close")));
    close.setOnAction(_ -> lessons.shut());
    HBox head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
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
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(new FontIcon(learnt ? Feather.CHECK_CIRCLE : Feather.CIRCLE), words);
    row.setId("lesson-" + lesson.key());
    row.getStyleClass().add("lesson");
    row.pseudoClassStateChanged(LEARNT, learnt);
    row.setAccessibleText(text(learnt ? "lesson.done" : "lesson.open", words.getText()));
    return row;
  }
}
