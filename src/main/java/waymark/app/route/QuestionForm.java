package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.app.DayField;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.plan.By;

/// Where I am, what I hold, how many hours I have, where I want to be, and what matters most to me.
final class QuestionForm extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Planning planning;
  private final ComboBox<@Nullable RoleId> here = new ComboBox<>();
  private final DayField since = new DayField();
  private final TextField hours = new TextField();
  private final Label hoursMistake = new Label(text("routes.hours.mistake"));
  private final ComboBox<@Nullable By> by = new ComboBox<>();
  private final TitledPane holds = new TitledPane();
  private boolean refreshing;

  QuestionForm(Planning planning) {
    this.planning = planning;
    getStyleClass().add("question");
    Label heading = new Label(text("routes.title"));
    heading.getStyleClass().add("heading");
    getChildren().addAll(heading, Words.text(text("routes.intro"), "subheading"));
    buildHere();
    buildHolds();
    buildHours();
    row("routes.targets", new TargetsField(planning));
    buildBy();
    planning.wishProperty().subscribe(this::refresh);
    planning.outlookProperty().subscribe(this::refresh);
    refresh();
  }

  private void row(String key, Node field) {
    Label label = new Label(text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    getChildren().add(new VBox(5, label, field));
  }

  private void buildHere() {
    here.setId("routes-here");
    here.setMaxWidth(Double.MAX_VALUE);
    here.setPromptText(text("routes.here.none"));
    here.setConverter(new RoleWords(planning::pathway));
    here.valueProperty()
        .subscribe(
            (_, role) -> {
              if (!refreshing && role != null) {
                planning.iAmHere(role);
              }
            });
    row("routes.here", here);
    since.setId("routes-since");
    since.setMaxWidth(Double.MAX_VALUE);
    since.setPromptText(text("routes.since.none"));
    since
        .valueProperty()
        .subscribe(
            (_, day) -> {
              if (!refreshing) {
                planning.change(w -> w.withSince(Optional.ofNullable(day)));
              }
            });
    row("routes.since", since);
    getChildren().add(since.mistake());
  }

  private void buildHolds() {
    holds.setId("routes-holds");
    holds.setContent(new HoldsList(planning));
    holds.setExpanded(false);
    holds.setAnimated(false);
    getChildren().add(holds);
  }

  private void buildHours() {
    hours.setId("routes-hours");
    hours.setPromptText(text("routes.hours.none"));
    hours
        .textProperty()
        .subscribe(
            (_, words) -> {
              if (!refreshing) {
                takeHours(words.strip());
              }
            });
    row("routes.hours", hours);
    hoursMistake.getStyleClass().add("mistake");
    hoursMistake.setWrapText(true);
    hoursMistake.setMinHeight(Label.USE_PREF_SIZE);
    hoursMistake.setVisible(false);
    hoursMistake.managedProperty().bind(hoursMistake.visibleProperty());
    getChildren().add(hoursMistake);
  }

  private void takeHours(String words) {
    Optional<Double> number = number(words);
    boolean fine = words.isEmpty() || number.filter(h -> h >= 0 && h <= 168).isPresent();
    hours.pseudoClassStateChanged(DANGER, !fine);
    hoursMistake.setVisible(!fine);
    if (fine) {
      planning.change(w -> w.withHours(number));
    }
  }

  private static Optional<Double> number(String words) {
    try {
      return words.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(words));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private void buildBy() {
    by.setId("routes-by");
    by.setMaxWidth(Double.MAX_VALUE);
    by.setConverter(new ByWords());
    by.getItems().setAll(By.values());
    by.valueProperty()
        .subscribe(
            (_, next) -> {
              if (!refreshing && next != null) {
                planning.change(w -> w.withBy(next));
              }
            });
    row("routes.by", by);
  }

  private void refresh() {
    refreshing = true;
    Wish wish = planning.wishProperty().get();
    List<RoleId> roles = planning.pathway().roles().stream().map(Role::id).toList();
    if (!here.getItems().equals(roles)) {
      here.getItems().setAll(roles);
    }
    here.setValue(wish.here().orElse(null));
    since.setValue(wish.since().orElse(null));
    holds.setText(text("routes.holds", wish.holds().size()));
    if (!hours.isFocused()) {
      hours.setText(wish.hours().map(QuestionForm::plain).orElse(""));
    }
    by.setValue(wish.by());
    refreshing = false;
  }

  private static String plain(double hours) {
    return hours == Math.rint(hours) ? Long.toString((long) hours) : Double.toString(hours);
  }
}
