package waymark.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.TextMeasure;

/// Finds what the bundled font cannot show.
final class Lacking {

  private Lacking() {}

  /// {@return the paper, which says what letters of `pictures` the font lacks}
  static Paper noted(Paper paper, List<Picture> pictures) {
    return paper instanceof Paper.Ready ready ? ready.withLacking(letters(pictures)) : paper;
  }

  private static String letters(List<Picture> pictures) {
    String all =
        pictures.stream().flatMap(picture -> texts(picture.marks())).collect(Collectors.joining());
    return TextMeasure.BUNDLED.lacking(all);
  }

  private static Stream<String> texts(List<Mark> marks) {
    return marks.stream()
        .flatMap(
            mark ->
                switch (mark) {
                  case Mark.Words words -> Stream.of(words.text());
                  case Mark.Group group -> texts(group.marks());
                  case Mark.Box _, Mark.Path _ -> Stream.empty();
                });
  }
}
