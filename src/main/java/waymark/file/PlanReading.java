package waymark.file;

import java.util.List;
import waymark.model.plan.Plan;

/// What came of reading a plan.
public sealed interface PlanReading {

  /// The file is a plan.
  record Opened(Plan plan) implements PlanReading {}

  /// The file has a format later than this program knows, so that saving could lose some of it.
  ///
  /// @param format the format that the file names, such as `waymark-plan/2`
  record TooNew(Plan plan, String format) implements PlanReading {

    /// {@return a sentence for the person who opened it}
    public String message() {
      return "This plan has the format \"%s\", which is newer than this version of Waymark knows."
              .formatted(format)
          + " To change it, install a newer version; it cannot be saved here.";
    }
  }

  /// The file is not a plan.
  ///
  /// @param problems why, in the order of the file, at least one and at most
  ///   [Reading#MOST_PROBLEMS]
  /// @param more whether there are more than these
  record Damaged(List<Problem> problems, boolean more) implements PlanReading {
    public Damaged {
      problems = List.copyOf(problems);
    }
  }
}
