package waymark.file.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// Why a disk refused, in a sentence with what to do.
final class Trouble {

  private static final String ELSEWHERE = " Save it under another name or in another folder.";

  private Trouble() {}

  static String sentence(Path file, IOException e) {
    String start = "\"" + file + "\" could not be saved: ";
    String reason = reason(e);
    if (e instanceof NoSuchFileException) {
      return start + "its folder does not exist." + ELSEWHERE;
    }
    if (e instanceof AccessDeniedException) {
      return start + "you may not write in its folder." + ELSEWHERE;
    }
    if (reason.toLowerCase(Locale.ROOT).contains("space")) {
      return start + "the disk is full. Free some space, or save on another disk.";
    }
    return start + reason + "." + ELSEWHERE;
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
  }
}
