package waymark.app.panel;

import java.util.Optional;
import javafx.util.StringConverter;
import waymark.model.Word;

/// Shows a word of the model by its label.
final class WordConverter<W extends Word> extends StringConverter<Optional<W>> {

  private final String none;

  WordConverter(String none) {
    this.none = none;
  }

  @Override
  public String toString(Optional<W> word) {
    return word.map(Word::label).orElse(none);
  }

  @Override
  public Optional<W> fromString(String label) {
    throw new UnsupportedOperationException("words are chosen, not typed");
  }
}
