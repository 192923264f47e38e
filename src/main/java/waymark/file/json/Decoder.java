package waymark.file.json;

import java.util.Optional;
import java.util.function.Function;

/// Makes something of a JSON value, or notes why it cannot.
///
/// @param <T> what it makes
@FunctionalInterface
public interface Decoder<T> {

  /// {@return what `json` means; if empty, the reason is among `complaints`}
  Optional<T> decode(Json json, Complaints complaints);

  /// {@return a decoder that goes on with what this one makes}
  default <U> Decoder<U> map(Function<T, U> next) {
    return (json, complaints) -> decode(json, complaints).map(next);
  }
}
