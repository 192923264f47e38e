package waymark.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Evidence;
import waymark.model.Question;

/// A statement with where it was read, for a document that has footnotes.
///
/// @param source empty if none is named
public record Cited(String text, Optional<String> source) {

  static Cited of(Evidence evidence) {
    String source =
        Stream.of(evidence.source(), evidence.date())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return new Cited(evidence.text(), Optional.of(source).filter(s -> !s.isEmpty()));
  }

  static Cited of(Question question) {
    return new Cited(question.text(), question.source());
  }

  /// {@return the statement with its source in brackets, for a document that has none}
  String inline() {
    return source.map(s -> text + " (" + s + ")").orElse(text);
  }
}
