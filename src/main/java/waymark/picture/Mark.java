package waymark.picture;

import java.util.List;
import java.util.Optional;
import waymark.model.Id;

/// One thing on a picture. Marks are painted in order, later ones over earlier ones. What they hold
/// is final: text is broken, measured and placed, colours are chosen.
public sealed interface Mark {

  /// A rectangle.
  ///
  /// @param radius of its corners, 0 for square ones
  record Box(Rect rect, double radius, Optional<Colour> fill, Optional<Stroke> stroke)
      implements Mark {}

  /// Lines and curves.
  record Path(List<Segment> segments, Optional<Colour> fill, Optional<Stroke> stroke)
      implements Mark {
    public Path {
      segments = List.copyOf(segments);
    }
  }

  /// One line of text.
  ///
  /// @param x its left end
  /// @param baseline the height on which its letters stand
  /// @param width as measured by [TextMeasure]
  record Words(String text, double x, double baseline, double width, Type type, Colour colour)
      implements Mark {}

  /// Marks that belong together: a card, a step with its badges, the key, the grid.
  ///
  /// @param element what it shows, or empty for what is only decoration or about the page
  /// @param name what a person who cannot see it is told; empty for decoration
  record Group(Optional<Id> element, String name, Rect bounds, List<Mark> marks) implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }
}
