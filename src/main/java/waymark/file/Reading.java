package waymark.file;

import java.util.List;
import waymark.model.Pathway;

/// What came of reading a file.
public sealed interface Reading {

  /// How many problems of a file are told at most.
  int MOST_PROBLEMS = 50;

  /// The file is a pathway.
  record Opened(Pathway pathway) implements Reading {}

  /// The file has a format later than this program knows. What it understands can be looked at;
  /// saving could lose the rest, so the pathway is for reading only.
  ///
  /// @param format the format that the file names, such as `waymark/2`
  record TooNew(Pathway pathway, String format) implements Reading {

    /// {@return a sentence for the person who opened it}
    public String message() {
      return "This file has the format \"%s\", which is newer than this version of Waymark knows."
              .formatted(format)
          + " It is open for reading only; to change it, install a newer version.";
    }
  }

  /// The file is not a pathway.
  ///
  /// @param problems why, in the order of the file, at least one and at most [#MOST_PROBLEMS]
  /// @param more whether there are more than these
  /// @param isJson whether the file is JSON at all, so that the problems lie in what it says
  record Damaged(List<Problem> problems, boolean more, boolean isJson) implements Reading {
    public Damaged {
      problems = List.copyOf(problems);
    }
  }
}
