package waymark.app.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;

/// An allowance: one that is known, or in a person's own words.
final class AllowanceField extends ComboBox<String> {

  private final Supplier<List<String>> known;
  private final Supplier<Optional<String>> get;
  private final Consumer<Optional<String>> set;
  private boolean refreshing;

  AllowanceField(
      Supplier<List<String>> known,
      Supplier<Optional<String>> get,
      Consumer<Optional<String>> set) {
    this.known = known;
    this.get = get;
    this.set = set;
    setId("role-allowance");
    setEditable(true);
    setMaxWidth(Double.MAX_VALUE);
    getEditor().textProperty().subscribe((_, words) -> handOn(words));
  }

  void refresh() {
    refreshing = true;
    if (!getItems().equals(known.get())) {
      getItems().setAll(known.get());
    }
    String now = get.get().orElse("");
    if (!getEditor().getText().strip().equals(now)) {
      setValue(now);
      getEditor().setText(now);
    }
    refreshing = false;
  }

  private void handOn(String words) {
    if (!refreshing) {
      set.accept(RolePanel.said(words));
    }
  }
}
