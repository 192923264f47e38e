package waymark.model.drawn;

import java.util.List;
import waymark.model.Id;
import waymark.model.StepId;
import waymark.model.ViewId;

/// Where the things of a view lie, in the view's own units.
///
/// @param view the view
/// @param page the sheet
/// @param cards of the roles
/// @param labels the badges of the steps; a step may have several
/// @param notes the boxes of the notes
/// @param lines of the steps
/// @param words each line of text that belongs to a role, step, note, stage or strand
public record Drawn(
    ViewId view,
    Area page,
    List<Item> cards,
    List<Item> labels,
    List<Item> notes,
    List<Line> lines,
    List<Words> words) {
  public Drawn {
    cards = List.copyOf(cards);
    labels = List.copyOf(labels);
    notes = List.copyOf(notes);
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  /// A thing with an extent.
  ///
  /// @param of the role, step or note that it shows
  public record Item(Id of, Area area) {}

  /// A rectangle, by its upper left corner.
  public record Area(double x, double y, double width, double height) {

    /// {@return whether all of `other` lies in this, but for a strip one unit wide}
    public boolean holds(Area other) {
      return shared(x, width, other.x, other.width) >= other.width - 1
          && shared(y, height, other.y, other.height) >= other.height - 1;
    }

    /// {@return whether this and `other` share more than a strip one unit wide}
    public boolean overlaps(Area other) {
      return shared(x, width, other.x, other.width) > 1
          && shared(y, height, other.y, other.height) > 1;
    }

    private static double shared(double a, double length, double b, double otherLength) {
      return Math.min(a + length, b + otherLength) - Math.max(a, b);
    }
  }

  /// A line of text.
  ///
  /// @param of the role, step, note, stage or strand that it belongs to
  /// @param area what the letters cover
  /// @param room where they may stand
  /// @param size of the letters
  /// @param contrast to what is behind them, 1 to 21, by WCAG 2.2 "contrast ratio"
  /// @param lacking the letters among them that the bundled font does not have, each once
  public record Words(Id of, Area area, Area room, double size, double contrast, String lacking) {}

  /// The line of a step, from end to end.
  ///
  /// @param corners its ends and corners in order, at least two
  public record Line(StepId step, List<Corner> corners) {
    public Line {
      corners = List.copyOf(corners);
    }
  }

  /// An end or a corner of a line.
  public record Corner(double x, double y) {}
}
