package waymark.file;

import java.util.List;
import waymark.model.reference.Reference;

/// What came of reading reference data.
public sealed interface ReferenceReading {

  /// It can be used.
  record Usable(Reference reference) implements ReferenceReading {}

  /// It cannot.
  ///
  /// @param problems why, at least one and at most one a row
  record Faulty(List<Problem> problems) implements ReferenceReading {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }
}
