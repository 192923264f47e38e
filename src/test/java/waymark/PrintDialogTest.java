package waymark;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintDialogTest {

  @TempDir private Path java;

  @Test
  void isLackingInAJavaForServers() {
    assertTrue(PrintDialog.lacks("Linux", java));
    assertFalse(PrintDialog.lacks("Windows 11", java));
  }

  @Test
  void isThereInAnyOther() throws IOException {
    Files.createDirectories(java.resolve("lib"));
    Files.createFile(java.resolve("lib/libawt_xawt.so"));
    assertFalse(PrintDialog.lacks("Linux", java));
  }

  @Test
  void isThereInTheWindowThatTheDistributionStarts() throws IOException {
    String starter = Files.readString(Path.of("src/main/dist/bin/waymark"));
    String window =
        starter.substring(starter.indexOf("if [ $# -eq 0 ]"), starter.indexOf("\nfi\n"));
    assertFalse(window.contains("headless"), window);
  }
}
