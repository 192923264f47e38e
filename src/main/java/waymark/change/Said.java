package waymark.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a version says of a part, ready to be set against what another says of it.
sealed interface Said {

  /// {@return whether it says nothing}
  boolean isNothing();

  /// A measure, a day or one of a few words; empty if nothing is said.
  record Value(String text) implements Said {
    @Override
    public boolean isNothing() {
      return text.isBlank();
    }
  }

  /// Words of its authors'; empty if nothing is said.
  record Words(String text) implements Said {
    static Words of(Optional<String> text) {
      return new Words(text.orElse(""));
    }

    @Override
    public boolean isNothing() {
      return text.isBlank();
    }
  }

  /// Whether something is so, if that is said.
  ///
  /// @param what it is, such as `on the leadership team`
  record Fact(String what, Optional<Boolean> holds) implements Said {
    @Override
    public boolean isNothing() {
      return holds.isEmpty();
    }
  }

  /// Several things.
  ///
  /// @param items what each is called, by what makes it the same thing in both versions
  /// @param telling whether it is told here if one is called something else
  record Many(Map<String, String> items, boolean telling) implements Said {
    static <E> Many of(List<E> elements, Function<E, String> key, Function<E, String> name) {
      Map<String, String> items = new LinkedHashMap<>();
      elements.forEach(e -> items.put(key.apply(e), name.apply(e)));
      return new Many(items, /* telling= */ true);
    }

    static Many of(List<String> names) {
      return of(names, n -> n, n -> n);
    }

    /// {@return the same, of which new names are told elsewhere}
    Many byAnyName() {
      return new Many(items, /* telling= */ false);
    }

    @Override
    public boolean isNothing() {
      return items.isEmpty();
    }
  }
}
