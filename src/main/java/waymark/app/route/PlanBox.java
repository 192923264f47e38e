package waymark.app.route;

import static waymark.app.Texts.text;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.model.plan.Plan;

/// My plan: kept in a file of its own, printed with a name or without.
final class PlanBox extends VBox {

  private final TextField name = new TextField();
  private final TextArea note = new TextArea();
  private final CheckBox named = new CheckBox(text("plan.named"));

  PlanBox(Planning planning, RoutesPanel.Wants wants) {
    getStyleClass().add("plan-box");
    Label heading = Words.text(text("plan.title"), "section");
    name.setId("plan-name");
    name.setPromptText(text("plan.name.none"));
    Label label = new Label(text("plan.name"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(name);
    note.setId("plan-note");
    note.setPromptText(text("plan.note.none"));
    note.setWrapText(true);
    note.setPrefRowCount(2);
    Label noteLabel = new Label(text("plan.note"));
    noteLabel.getStyleClass().add("field-label");
    noteLabel.setLabelFor(note);
    named.setId("plan-named");
    named.disableProperty().bind(name.textProperty().map(String::isBlank));
    BooleanBinding nothing =
        Bindings.createBooleanBinding(
            () -> planning.chosenProperty().get().isEmpty(), planning.chosenProperty());
    Button save = button("plan.save", Feather.SAVE, wants::save);
    Button pdf = button("plan.pdf", Feather.PRINTER, () -> wants.print("pdf", isNamed()));
    Button word = button("plan.docx", Feather.FILE_TEXT, () -> wants.print("docx", isNamed()));
    for (Button button : new Button[] {save, pdf, word}) {
      button.disableProperty().bind(nothing);
    }
    getChildren()
        .addAll(
            heading,
            Words.text(text("plan.private"), "fine"),
            new VBox(5, label, name),
            new VBox(5, noteLabel, note),
            named,
            new HBox(6, save, pdf, word));
    planning
        .planProperty()
        .subscribe(
            p -> {
              name.setText(p.flatMap(Plan::name).orElse(""));
              note.setText(p.flatMap(Plan::note).orElse(""));
            });
    name.textProperty().subscribe((_, _) -> planning.write(words()));
    note.textProperty().subscribe((_, _) -> planning.write(words()));
  }

  private static Button button(String key, Ikon sign, Runnable action) {
    Button button = new Button(text(key), new FontIcon(sign));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Optional<String> said(TextInputControl field) {
    return Optional.of(field.getText().strip()).filter(words -> !words.isEmpty());
  }

  private boolean isNamed() {
    return named.isSelected();
  }

  private PlanWords words() {
    return new PlanWords(said(name), said(note));
  }
}
