package waymark.app.panel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// A number that may be left out. What is not one, or is refused, is marked and not handed on.
final class NumberField extends TextField {

  private final Supplier<Optional<Double>> get;
  private final Consumer<Optional<Double>> set;
  private boolean refreshing;

  /// @param set throws an IllegalArgumentException if it cannot use the number
  NumberField(Supplier<Optional<Double>> get, Consumer<Optional<Double>> set) {
    this.get = get;
    this.set = set;
    textProperty().subscribe((_, _) -> handOn());
  }

  void refresh() {
    if (!isFocused()) {
      refreshing = true;
      setText(get.get().map(SpanField::number).orElse(""));
      pseudoClassStateChanged(Marks.DANGER, false);
      refreshing = false;
    }
  }

  private void handOn() {
    if (refreshing) {
      return;
    }
    try {
      set.accept(RolePanel.said(getText()).map(Double::valueOf));
      pseudoClassStateChanged(Marks.DANGER, false);
    } catch (IllegalArgumentException _) {
      pseudoClassStateChanged(Marks.DANGER, true);
    }
  }
}
