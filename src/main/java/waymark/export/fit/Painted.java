package waymark.export.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.model.Id;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The marks of a picture one by one, in the order in which they are painted, each with what it
/// belongs to.
///
/// @param page the sheet
/// @param marks none of them a group
record Painted(Rect page, List<One> marks) {
  Painted {
    marks = List.copyOf(marks);
  }

  private static final Colour WHITE = new Colour(0xFFFFFF);

  /// A mark and the element that it shows, if it shows one.
  record One(Mark mark, Optional<Id> element, String name) {}

  static Painted of(Picture picture) {
    List<One> marks = new ArrayList<>();
    picture.marks().forEach(m -> flatten(m, Optional.empty(), "", marks));
    return new Painted(picture.page(), marks);
  }

  private static void flatten(Mark mark, Optional<Id> of, String name, List<One> into) {
    if (mark instanceof Mark.Group group) {
      Optional<Id> element = group.element().or(() -> of);
      String inner = group.name().isEmpty() ? name : group.name();
      group.marks().forEach(m -> flatten(m, element, inner, into));
    } else {
      into.add(new One(mark, of, name));
    }
  }

  /// {@return the height of the smallest text in units of the picture; 0 where there is none}
  double leastText() {
    return marks.stream()
        .map(One::mark)
        .filter(Mark.Words.class::isInstance)
        .map(Mark.Words.class::cast)
        .mapToDouble(words -> words.type().size())
        .min()
        .orElse(0);
  }

  /// {@return the colour that lies under the mark of that index at `spot`}
  Colour under(int index, Spot spot) {
    for (int i = index - 1; i >= 0; i--) {
      if (marks.get(i).mark() instanceof Mark.Box box
          && box.fill().isPresent()
          && box.rect().contains(spot)) {
        return box.fill().get();
      }
    }
    return WHITE;
  }
}
