package waymark.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.model.Word;

/// A closed choice, by what a person reads.
///
/// @param words all of it
/// @param <W> its type
record Choice<W extends Word>(List<W> words) {

  List<String> labels() {
    return words.stream().map(Word::label).toList();
  }

  /// {@return the word that `text` is the label of, or as it stands in files, in any capitals}
  Optional<W> read(String text) {
    return words.stream()
        .filter(w -> Names.same(w.label(), text) || Names.same(w.word(), text))
        .findFirst();
  }

  /// {@return what to say is expected}
  String expected() {
    return oneOf(labels());
  }

  static String oneOf(List<String> words) {
    return Texts.text(
        "expected.one-of",
        words.stream().map(w -> "“" + w + "”").collect(Collectors.joining(", ")));
  }
}
