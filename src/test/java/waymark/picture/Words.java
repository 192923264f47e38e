package waymark.picture;

import java.util.List;
import java.util.stream.Stream;

/// The words on a picture.
final class Words {

  private Words() {}

  static List<String> of(Picture picture) {
    return picture.marks().stream().flatMap(Words::of).toList();
  }

  private static Stream<String> of(Mark mark) {
    return switch (mark) {
      case Mark.Words words -> Stream.of(words.text());
      case Mark.Group group -> group.marks().stream().flatMap(Words::of);
      case Mark.Box _ -> Stream.empty();
      case Mark.Path _ -> Stream.empty();
    };
  }

  static List<String> with(List<String> words, String part) {
    return words.stream().filter(w -> w.contains(part)).toList();
  }
}
