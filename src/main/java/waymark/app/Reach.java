package waymark.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import waymark.app.command.Command;
import waymark.app.document.Document;

/// What commands can get hold of: the document in front, its pane, and what is selected in it.
final class Reach {

  private static final ObservableValue<Boolean> NO = new SimpleObjectProperty<>(false);

  private final Desk desk;
  private final ObservableValue<Optional<DocumentPane>> pane;
  private final ObservableValue<Boolean> isOpen;
  private final ObservableValue<Boolean> isEditable;
  private final ObservableValue<Boolean> isSelected;

  Reach(Desk desk, ObservableValue<Optional<DocumentPane>> pane) {
    this.desk = desk;
    this.pane = pane;
    isOpen = desk.frontProperty().map(Optional::isPresent);
    isEditable = desk.frontProperty().map(d -> d.filter(f -> f.readOnly().isEmpty()).isPresent());
    isSelected = ofPane(p -> p.canvas().selectionProperty().map(s -> !s.isEmpty()), NO);
  }

  /// A command that is possible while a document is open.
  Command forDocument(String key, Consumer<Document> action) {
    return new Command(key, () -> desk.front().ifPresent(action)).when(isOpen);
  }

  /// The same, with what is shown of the document.
  Command forPane(String key, Consumer<DocumentPane> action) {
    return new Command(key, () -> pane.getValue().ifPresent(action)).when(isOpen);
  }

  /// A command that changes what is selected, and is possible while something is.
  Command forSelection(String key, Consumer<Selected> action) {
    return forPane(key, p -> action.accept(p.selected())).when(and(isSelected, isEditable));
  }

  /// {@return whether a document is open}
  ObservableValue<Boolean> isOpen() {
    return isOpen;
  }

  /// {@return whether a document is open that can be changed}
  ObservableValue<Boolean> isEditable() {
    return isEditable;
  }

  /// {@return whether something is selected}
  ObservableValue<Boolean> isSelected() {
    return isSelected;
  }

  /// {@return whether something is selected that can be changed}
  ObservableValue<Boolean> isSelectedAndEditable() {
    return and(isSelected, isEditable);
  }

  /// {@return something of the document in front that is followed; `otherwise` while none is open}
  <T> ObservableValue<T> ofDocument(
      Function<Document, ObservableValue<T>> what, ObservableValue<T> otherwise) {
    return desk.ofFront(what, otherwise);
  }

  /// {@return whether something followed of the document in front holds; not while none is open}
  ObservableValue<Boolean> holds(Function<Document, ObservableValue<Boolean>> what) {
    return desk.ofFront(what, NO);
  }

  /// {@return something of the pane in front that is followed; `otherwise` while none is open}
  <T> ObservableValue<T> ofPane(
      Function<DocumentPane, ObservableValue<T>> what, ObservableValue<T> otherwise) {
    return pane.flatMap(p -> p.map(what).orElse(otherwise));
  }

  /// {@return whether both hold}
  static ObservableValue<Boolean> and(
      ObservableValue<Boolean> first, ObservableValue<Boolean> second) {
    return first.flatMap(holds -> holds ? second : NO);
  }
}
