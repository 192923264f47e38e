package waymark.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows what can be chosen in words, and nothing chosen yet as no words. One way: what is chosen
/// is not typed, so [#fromString(String)] always throws.
public final class Wording<T> extends StringConverter<T> {

  private final Function<T, String> words;

  /// @param words what to say of a value
  public Wording(Function<T, String> words) {
    this.words = words;
  }

  /// {@return one that says `none` of nothing}
  public static <T> Wording<Optional<T>> orElse(String none, Function<T, String> words) {
    return new Wording<>(value -> value.map(words).orElse(none));
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String said) {
    throw new UnsupportedOperationException("a choice is not typed");
  }
}
