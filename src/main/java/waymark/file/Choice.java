package waymark.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.file.json.Complaints;
import waymark.file.json.Decoder;
import waymark.file.json.Decoders;
import waymark.file.json.Json;
import waymark.file.json.Words;
import waymark.model.Word;

/// The decoder for one of a few words.
final class Choice {

  private Choice() {}

  static <E extends Word> Decoder<E> of(E[] values) {
    List<E> all = List.of(values);
    return (json, complaints) ->
        all.stream()
            .filter(e -> json instanceof Json.Text(String t, _) && e.word().equals(t))
            .findFirst()
            .or(() -> wrong(json, words(all.stream()), complaints));
  }

  static List<String> words(Stream<? extends Word> values) {
    return values.map(Word::word).toList();
  }

  static <T> Optional<T> wrong(Json json, List<String> words, Complaints complaints) {
    String meant =
        json instanceof Json.Text(String t, _)
            ? Nearest.to(t, words).map(w -> " (did you mean " + Words.quoted(w) + "?)").orElse("")
            : "";
    return Decoders.wrong(json, Words.either(words) + meant, complaints);
  }
}
