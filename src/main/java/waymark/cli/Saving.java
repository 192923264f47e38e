package waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import waymark.file.save.SafeSave;
import waymark.file.save.SaveOutcome;

/// Saves what commands make: whole files or none.
final class Saving {

  private Saving() {}

  static void save(Path file, byte[] bytes) throws Refusal {
    switch (SafeSave.write(file, bytes, Optional.empty())) {
      case SaveOutcome.Saved _ -> {}
      case SaveOutcome.ChangedOnDisk _ -> throw new Refusal(file + ": it has changed meanwhile");
      case SaveOutcome.Failed failed -> throw new Refusal(failed.sentence());
    }
  }

  /// Makes `folder` if it is not there.
  static void folder(Path folder) throws Refusal {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(folder + ": the folder cannot be made; choose another place");
    }
  }
}
