package waymark.model;

import java.util.Optional;

/// A column of a view: how far along a career its roles stand.
///
/// @param title what is printed above it
/// @param width in the units of [Point], 48 to 10,000; empty for the usual width
public record Stage(StageId id, String title, Optional<Integer> width, Extra extra) {
  public Stage {
    Text.check(title, "a stage has a title");
    Extent.check(width);
  }

  /// {@return a stage of the usual width}
  public static Stage of(StageId id, String title) {
    return new Stage(id, title, Optional.empty(), Extra.NONE);
  }

  /// {@return the same stage with another title}
  public Stage withTitle(String newTitle) {
    return new Stage(id, newTitle, width, extra);
  }

  /// {@return the same stage of another width}
  public Stage withWidth(Optional<Integer> newWidth) {
    return new Stage(id, title, newWidth, extra);
  }
}
