package waymark.app.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Text in cells that is not in the pathway, until it is mended or taken back.
///
/// @param <I> the ids of rows
/// @param <C> the columns
final class Drafts<I, C> {

  private final Map<Line<I>, Map<C, Draft>> drafts = new HashMap<>();

  Optional<Draft> at(Line<I> line, C column) {
    return Optional.ofNullable(drafts.getOrDefault(line, Map.of()).get(column));
  }

  void keep(Line<I> line, C column, Draft draft) {
    drafts.computeIfAbsent(line, _ -> new HashMap<>()).put(column, draft);
  }

  /// {@return whether there was one}
  boolean forget(Line<I> line, C column) {
    boolean was = at(line, column).isPresent();
    drafts.getOrDefault(line, new HashMap<>()).remove(column);
    return was;
  }

  void forget(Line<I> line) {
    drafts.remove(line);
  }

  /// Forgets those of rows that are gone.
  void keepOnly(Predicate<I> isThere) {
    drafts.keySet().removeIf(line -> line.id().filter(isThere.negate()).isPresent());
  }

  /// {@return what stands in the cells of a row}
  Map<C, String> texts(Line<I> line) {
    Map<C, String> texts = new HashMap<>();
    drafts.getOrDefault(line, Map.of()).forEach((column, draft) -> texts.put(column, draft.text()));
    return texts;
  }
}
