package waymark.app.panel;

import static waymark.app.Texts.text;

import atlantafx.base.controls.ToggleSwitch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.app.DayField;
import waymark.app.Wording;
import waymark.model.Word;

/// Labelled fields below each other. Each shows what its supplier gives at every [#refresh()],
/// except while a person is typing in it, and hands on what the person enters.
final class Form extends VBox {

  private final List<Runnable> refreshers = new ArrayList<>();
  private boolean refreshing;

  Form() {
    getStyleClass().add("form");
  }

  /// Shows everything as it is now.
  void refresh() {
    refreshing = true;
    refreshers.forEach(Runnable::run);
    refreshing = false;
  }

  /// Does `refresher` at every refresh, with nothing handed on meanwhile.
  void onRefresh(Runnable refresher) {
    refreshers.add(refresher);
  }

  Form heading(Supplier<String> title, Supplier<String> subtitle) {
    Label large = new Label();
    large.getStyleClass().add("heading");
    large.setWrapText(true);
    Label small = new Label();
    small.getStyleClass().add("subheading");
    small.setWrapText(true);
    onRefresh(() -> large.setText(title.get()));
    onRefresh(() -> small.setText(subtitle.get()));
    getChildren().addAll(new VBox(2, large, small));
    return this;
  }

  Form section(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("section");
    getChildren().add(label);
    return this;
  }

  /// A line of text; one that is not `accepted` is marked and not handed on.
  Form line(String key, Supplier<String> get, Consumer<String> set) {
    return typed(key, new TitleField(""), get, set);
  }

  Form paragraph(String key, Supplier<String> get, Consumer<String> set) {
    return typed(key, new FittedArea(3), get, set);
  }

  private Form typed(
      String key, TextInputControl field, Supplier<String> get, Consumer<String> set) {
    field.setId(key.replace('.', '-'));
    onRefresh(
        () -> {
          if (!field.isFocused() || isEditedElsewhere(field, get)) {
            field.setText(get.get());
          }
        });
    handOn(field.textProperty(), set);
    field.focusedProperty().subscribe((_, on) -> settle(field, on, get));
    return row(key, field);
  }

  /// A field that has the focus still follows an undo: then the text differs from what was typed.
  private static boolean isEditedElsewhere(TextInputControl field, Supplier<String> get) {
    return !field.getText().strip().equals(get.get().strip()) && !field.getText().isBlank();
  }

  private void settle(TextInputControl field, boolean focused, Supplier<String> get) {
    if (!focused) {
      refreshing = true;
      field.setText(get.get());
      refreshing = false;
    }
  }

  Form toggle(String key, Supplier<Boolean> get, Consumer<Boolean> set) {
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId(key.replace('.', '-'));
    toggle.setAccessibleText(text(key));
    onRefresh(() -> toggle.setSelected(get.get()));
    handOn(toggle.selectedProperty(), set);
    Label label = new Label(text(key));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(label, space, toggle);
    row.getStyleClass().add("toggle-row");
    getChildren().add(row);
    return this;
  }

  /// A choice among words of the model, with an entry for "not said" where `none` is not empty.
  <W extends Word> Form choice(
      String key, List<W> words, Supplier<Optional<W>> get, Consumer<Optional<W>> set) {
    ComboBox<Optional<W>> box = new ComboBox<>();
    box.setId(key.replace('.', '-'));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(Wording.orElse(text("form.none"), Word::label));
    words.forEach(w -> box.getItems().add(Optional.of(w)));
    onRefresh(() -> box.setValue(get.get()));
    handOn(box.valueProperty(), v -> set.accept(v));
    return row(key, box);
  }

  /// The same with a first entry for "not said".
  <W extends Word> Form choiceOrNone(
      String key, List<W> words, Supplier<Optional<W>> get, Consumer<Optional<W>> set) {
    choice(key, words, get, set);
    @SuppressWarnings("unchecked")
    ComboBox<Optional<W>> box = (ComboBox<Optional<W>>) lookup("#" + key.replace('.', '-'));
    box.getItems().addFirst(Optional.empty());
    return this;
  }

  Form date(String key, Supplier<Optional<LocalDate>> get, Consumer<Optional<LocalDate>> set) {
    DayField picker = new DayField();
    picker.setId(key.replace('.', '-'));
    picker.setMaxWidth(Double.MAX_VALUE);
    onRefresh(() -> picker.setValue(get.get().orElse(null)));
    picker
        .valueProperty()
        .subscribe(
            (_, day) -> {
              if (!refreshing) {
                set.accept(Optional.ofNullable(day));
              }
            });
    return row(key, picker).with(picker.mistake());
  }

  /// A span of numbers, from and to, either of which may be empty.
  Form span(String key, SpanField<?> span) {
    onRefresh(span::refresh);
    return row(key, span);
  }

  /// A length in the units of the drawing; empty for the usual one.
  Form extent(String key, Supplier<Optional<Integer>> get, Consumer<Optional<Integer>> set) {
    NumberField field =
        new NumberField(
            () -> get.get().map(Integer::doubleValue),
            number -> set.accept(number.map(Form::whole)));
    field.setId(key.replace('.', '-'));
    field.setPromptText(text("form.usual"));
    onRefresh(field::refresh);
    return row(key, field);
  }

  private static int whole(double number) {
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException("not a whole number: " + number);
    }
    return (int) number;
  }

  /// A choice among things that come and go; it is not shown while there are none.
  ///
  /// @param items to choose from; empty for none of them
  <T> Form pick(
      String key,
      Supplier<List<Optional<T>>> items,
      Function<T, String> name,
      Supplier<Optional<T>> get,
      Consumer<Optional<T>> set) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setId(key.replace('.', '-'));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(Wording.orElse(text("form.none"), name));
    VBox row = labelled(key, box);
    onRefresh(
        () -> {
          List<Optional<T>> now = items.get();
          row.setVisible(!now.isEmpty());
          row.setManaged(!now.isEmpty());
          if (!box.getItems().equals(now)) {
            box.getItems().setAll(now);
          }
          box.setValue(get.get());
        });
    handOn(box.valueProperty(), set);
    return with(row);
  }

  /// Any node below a label.
  Form row(String key, Node field) {
    return with(labelled(key, field));
  }

  static VBox labelled(String key, Node field) {
    Label label = label(key);
    label.setLabelFor(field);
    return new VBox(5, label, field);
  }

  static Label label(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().add("field-label");
    return label;
  }

  Form with(Node node) {
    getChildren().add(node);
    return this;
  }

  private <T> void handOn(ObservableValue<T> value, Consumer<? super T> set) {
    value.subscribe(
        (_, next) -> {
          if (!refreshing && next != null) {
            set.accept(next);
          }
        });
  }
}
