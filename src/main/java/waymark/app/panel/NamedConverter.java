package waymark.app.panel;

import java.util.Optional;
import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows a thing by its name, and nothing by words for that.
final class NamedConverter<T> extends StringConverter<Optional<T>> {

  private final Function<T, String> name;
  private final String none;

  NamedConverter(Function<T, String> name, String none) {
    this.name = name;
    this.none = none;
  }

  @Override
  public String toString(Optional<T> thing) {
    return thing.map(name).orElse(none);
  }

  @Override
  public Optional<T> fromString(String label) {
    throw new UnsupportedOperationException("things are chosen, not typed");
  }
}
