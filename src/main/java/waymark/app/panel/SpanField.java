package waymark.app.panel;

import static waymark.app.Texts.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Two numbers, from and to. What is not a span is marked and not handed on; an empty field takes
/// the number of the other; two empty fields mean nothing is said.
///
/// @param <S> the type of span
final class SpanField<S> extends HBox {

  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final BiFunction<Double, Double, S> make;
  private final Supplier<List<Double>> get;
  private final Consumer<Optional<S>> set;
  private boolean refreshing;

  /// @param make gives the span, or throws an IllegalArgumentException if it is none
  /// @param get the two numbers, or none
  SpanField(
      BiFunction<Double, Double, S> make, Supplier<List<Double>> get, Consumer<Optional<S>> set) {
    super(8);
    this.make = make;
    this.get = get;
    this.set = set;
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(from, new Label(text("form.to")), to);
    for (TextField field : List.of(from, to)) {
      field.setPrefColumnCount(4);
      HBox.setHgrow(field, Priority.ALWAYS);
      field.textProperty().subscribe((_, _) -> handOn());
    }
    from.setAccessibleText(text("form.from"));
    to.setAccessibleText(text("form.to"));
  }

  void refresh() {
    if (from.isFocused() || to.isFocused()) {
      return;
    }
    refreshing = true;
    List<Double> span = get.get();
    from.setText(span.isEmpty() ? "" : number(span.getFirst()));
    to.setText(span.isEmpty() ? "" : number(span.getLast()));
    mark(false);
    refreshing = false;
  }

  private void handOn() {
    if (refreshing) {
      return;
    }
    try {
      set.accept(read());
      mark(false);
    } catch (IllegalArgumentException _) {
      mark(true);
    }
  }

  private Optional<S> read() {
    String least = from.getText().strip();
    String most = to.getText().strip();
    if (least.isEmpty() && most.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        make.apply(
            Double.valueOf(least.isEmpty() ? most : least),
            Double.valueOf(most.isEmpty() ? least : most)));
  }

  private void mark(boolean wrong) {
    from.pseudoClassStateChanged(Marks.DANGER, wrong);
    to.pseudoClassStateChanged(Marks.DANGER, wrong);
  }

  /// {@return `value` without zeros that say nothing}
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
