package waymark.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where a figure of a pathway went, and how, so that it can be kept up to date.
///
/// @param file its path from the folder of the pathway's own file, with `/` between folders; its
///   ending says the format
/// @param view the one it shows; empty for the first, or for all in a document that holds several
/// @param look how it was asked for
public record LinkedFigure(String file, Optional<ViewId> view, FigureLook look, Extra extra) {

  private static final Pattern FROM_ITS_FOLDER =
      Pattern.compile("(?![A-Za-z]:)[^/\\\\\\s][^\\p{Cc}]*");

  public LinkedFigure {
    if (!isPath(file)) {
      throw new IllegalArgumentException("no path from the pathway's folder: " + file);
    }
  }

  /// {@return a figure with nothing else said}
  public static LinkedFigure of(String file, Optional<ViewId> view, FigureLook look) {
    return new LinkedFigure(file, view, look, Extra.NONE);
  }

  /// {@return whether `file` is a path that begins in the pathway's own folder, which may lead out
  /// of it by `..`; one that begins at a root would be wrong on any other computer}
  public static boolean isPath(String file) {
    return FROM_ITS_FOLDER.matcher(file).matches();
  }
}
