package waymark.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.canvas.Markers.Marker;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Theme;

final class MarkersTest {

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Pathway open(Path file) {
    return PathwayReader.read(file) instanceof Reading.Opened(Pathway pathway)
        ? pathway
        : Pathway.of("-");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noMarkHidesAnotherOrANeed(Path file) {
    Pathway pathway = open(file);
    List<String> hidden = new ArrayList<>();
    for (View view : pathway.views()) {
      Picture picture = Drawing.draw(pathway, view, Theme.PAPER);
      List<Marker> marks = Markers.of(pathway, picture);
      assertFalse(marks.isEmpty());
      for (Marker mark : marks) {
        Stream.concat(
                marks.stream().filter(m -> !m.equals(mark)).map(Marker::room),
                picture.labels().values().stream().flatMap(List::stream))
            .filter(mark.room()::overlaps)
            .map(Rect::toString)
            .forEach(other -> hidden.add(view.title() + ": " + mark + " over " + other));
      }
    }
    assertEquals(List.of(), hidden);
  }
}
