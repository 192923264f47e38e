package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import waymark.model.reference.Citation;

/// What the reference data say about a field, below it, each with its source and date: the first at
/// once, the others when asked for.
final class FactNotes extends VBox {

  /// Something known.
  ///
  /// @param words a sentence
  /// @param citation where it was read
  record Fact(String words, Citation citation) {}

  private final Supplier<List<Fact>> get;
  private List<Fact> shown = List.of();
  private boolean open;

  FactNotes(String id, Supplier<List<Fact>> get) {
    this.get = get;
    setId(id);
    getStyleClass().add("fact-notes");
    refresh();
  }

  void refresh() {
    List<Fact> now = get.get();
    if (!now.equals(shown)) {
      shown = now;
      fill();
    }
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
  }

  private void fill() {
    getChildren().clear();
    shown.stream().limit(open ? shown.size() : 1).forEach(f -> getChildren().add(note(f)));
    if (shown.size() > 1) {
      Hyperlink more =
          new Hyperlink(open ? text("facts.fewer") : text("facts.more", shown.size() - 1));
      more.setOnAction(_ -> turn());
      getChildren().add(more);
    }
  }

  private void turn() {
    open = !open;
    fill();
  }

  private static VBox note(Fact fact) {
    Citation citation = fact.citation();
    Label source =
        wrapped(
            text(
                "finding.source",
                citation.source(),
                citation.date(),
                citation.certainty().label()));
    source.getStyleClass().add("fact-source");
    return new VBox(1, wrapped(fact.words()), source);
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("fine");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
