package waymark.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ways to take some of several things, in the order of the things, each made when it is asked
/// for.
final class Subsets {

  private Subsets() {}

  /// {@return the sets of `size` of `things`}
  static <T> Iterable<Set<T>> of(List<T> things, int size) {
    return () -> stream(things, size).iterator();
  }

  private static <T> Stream<Set<T>> stream(List<T> things, int size) {
    if (size == 0) {
      return Stream.of(Set.of());
    }
    return IntStream.rangeClosed(0, things.size() - size)
        .boxed()
        .flatMap(
            i ->
                stream(things.subList(i + 1, things.size()), size - 1)
                    .map(rest -> with(things.get(i), rest)));
  }

  private static <T> Set<T> with(T first, Set<T> rest) {
    Set<T> all = new LinkedHashSet<>(List.of(first));
    all.addAll(rest);
    return all;
  }
}
