package waymark.file.save;

import java.nio.file.Path;
import java.time.Instant;

/// What came of saving.
public sealed interface SaveOutcome {

  /// The file is whole and on the disk.
  ///
  /// @param file the file as the caller named it
  /// @param at when
  /// @param fingerprint of what was written, to be given with the next save
  record Saved(Path file, Instant at, Fingerprint fingerprint) implements SaveOutcome {}

  /// Nothing was written, for the file is no longer as it was read.
  ///
  /// @param now what it is now
  record ChangedOnDisk(Path file, Fingerprint now) implements SaveOutcome {

    /// {@return a sentence for the person who saves}
    public String message() {
      return "\""
          + file
          + "\" was changed by another program since it was opened, so it was not"
          + " saved. Save under another name, or save again to replace the other version.";
    }
  }

  /// Nothing was written; what was there before is untouched.
  ///
  /// @param sentence why, and what to do
  record Failed(String sentence) implements SaveOutcome {}
}
