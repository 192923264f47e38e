package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.function.Function;

/// Something in which two versions of one thing may differ.
///
/// @param name its key among the texts, behind `part.`
/// @param value its value in a version
/// @param <T> the thing
record Part<T>(String name, Function<T, Object> value) {

  /// {@return the name of the one part that differs, or `details` if none or several do}
  static <T> String changed(List<Part<T>> parts, T before, T after) {
    List<String> names =
        parts.stream()
            .filter(p -> !p.value.apply(before).equals(p.value.apply(after)))
            .map(Part::name)
            .toList();
    return text("part." + (names.size() == 1 ? names.getFirst() : "details"));
  }
}
