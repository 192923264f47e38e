package waymark.file.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// Why a disk refused, in a sentence with what to do.
final class Trouble {

  private static final String ELSEWHERE = " Save it under another name or in another folder.";

  private static final String NOT_HERE = "the system makes no files in its folder.";

  private Trouble() {}

  static String sentence(Path file, IOException e) {
    String start = "\"" + file + "\" could not be saved: ";
    String reason = reason(e);
    if (e instanceof NoSuchFileException) {
      return start + (isInFolder(file) ? NOT_HERE : "its folder does not exist.") + ELSEWHERE;
    }
    if (e instanceof AccessDeniedException) {
      String held = Files.exists(file) ? ", or another program has the file open" : "";
      return start + "you may not write in its folder" + held + "." + ELSEWHERE;
    }
    if (says(reason, "space") || says(reason, "quota")) {
      return start + "the disk is full. Free some space, or save on another disk.";
    }
    if (says(reason, "being used")) {
      return start + "another program has it open. Close it there and save again.";
    }
    if (says(reason, "read-only")) {
      return start + "its disk can only be read." + ELSEWHERE;
    }
    if (says(reason, "name too long")) {
      return start + "its name is too long for this disk. Save it under a shorter name.";
    }
    return start + reason + "." + ELSEWHERE;
  }

  private static boolean isInFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder);
  }

  private static boolean says(String reason, String word) {
    return reason.toLowerCase(Locale.ROOT).contains(word);
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
  }
}
