package waymark.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import waymark.app.document.Document;
import waymark.app.document.Origin;

/// The documents that are open, and the one in front.
public final class Desk {

  private final ObservableList<Document> documents = FXCollections.observableArrayList();
  private final ObservableList<Document> shown =
      FXCollections.unmodifiableObservableList(documents);
  private final ReadOnlyObjectWrapper<Optional<Document>> front =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// {@return all that are open, in the order in which they were opened}
  public ObservableList<Document> documents() {
    return shown;
  }

  /// {@return the one in front}
  public ReadOnlyObjectProperty<Optional<Document>> frontProperty() {
    return front.getReadOnlyProperty();
  }

  /// {@return the one in front}
  public Optional<Document> front() {
    return front.get();
  }

  /// {@return something of the one in front that is followed; `otherwise` while none is open}
  public <T> ObservableValue<T> ofFront(
      Function<Document, ObservableValue<T>> what, ObservableValue<T> otherwise) {
    return front.flatMap(d -> d.map(what).orElse(otherwise));
  }

  /// Puts `document` in front, opening it if it is not open.
  public void open(Document document) {
    if (!documents.contains(document)) {
      documents.add(document);
    }
    front.set(Optional.of(document));
  }

  /// Takes `document` off the desk.
  public void close(Document document) {
    int index = documents.indexOf(document);
    documents.remove(document);
    if (front.get().filter(document::equals).isPresent()) {
      int next = Math.min(index, documents.size() - 1);
      front.set(next < 0 ? Optional.empty() : Optional.of(documents.get(next)));
    }
  }

  /// Puts `next` where `document` was.
  public void replace(Document document, Document next) {
    documents.set(documents.indexOf(document), next);
    front.set(Optional.of(next));
  }

  /// {@return the document that lives in `file`, or came out of it and has no file yet, if it is
  /// open}
  public Optional<Document> at(Path file) {
    Path wanted = file.toAbsolutePath().normalize();
    return documents.stream()
        .filter(
            d ->
                d.home()
                    .file()
                    .or(() -> d.origin().map(Origin::file))
                    .map(f -> f.toAbsolutePath().normalize())
                    .equals(Optional.of(wanted)))
        .findFirst();
  }
}
