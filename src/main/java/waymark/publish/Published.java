package waymark.publish;

import java.nio.file.Path;
import waymark.model.LinkedFigure;

/// What came of keeping a figure up to date.
public sealed interface Published {

  /// {@return the figure as the pathway remembers it}
  LinkedFigure figure();

  /// {@return the file in which it is}
  Path path();

  /// It has changed, or was not there, and was written.
  record Written(LinkedFigure figure, Path path) implements Published {}

  /// It is as it should be, and was not touched.
  record Unchanged(LinkedFigure figure, Path path) implements Published {}

  /// It was not written; what was there is as it was.
  ///
  /// @param why in a sentence, with what to do
  record Failed(LinkedFigure figure, Path path, String why) implements Published {}
}
