package waymark.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.model.Id;

/// The ids that copied elements get where they are pasted.
///
/// @param <T> the kind of id
final class Renaming<T extends Id> {

  private final Map<T, T> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Function<String, T> constructor;

  Renaming(Stream<T> taken, Function<String, T> constructor) {
    taken.map(Id::value).forEach(this.taken::add);
    this.constructor = constructor;
  }

  /// Takes an element that is there for the copied one.
  void keep(T copied, T there) {
    names.put(copied, there);
  }

  /// Gives the copied element its own id if that is free, or else the first free one like `wish`.
  void give(T copied, String wish) {
    String value = taken.contains(copied.value()) ? FreshIds.free(wish, taken) : copied.value();
    taken.add(value);
    names.put(copied, constructor.apply(value));
  }

  T of(T copied) {
    return names.getOrDefault(copied, copied);
  }
}
