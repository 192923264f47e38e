package waymark;

import java.nio.file.Files;
import java.nio.file.Path;

/// The system's dialog for printing, which Java asks for by another toolkit than the window's.
final class PrintDialog {

  private static final Path LIBRARY = Path.of("lib", "libawt_xawt.so");

  private PrintDialog() {}

  /// Does without that toolkit where a Java for servers lacks it, since painting pictures would
  /// fail with it; must be called before anything is painted.
  static void doWithoutIfLacking() {
    Path java = Path.of(System.getProperty("java.home"));
    if (lacks(System.getProperty("os.name"), java)) {
      doWithout();
    }
  }

  /// Does without that toolkit, where there is no display for it.
  static void doWithout() {
    System.setProperty("java.awt.headless", "true");
  }

  static boolean lacks(String system, Path java) {
    return system.equals("Linux") && Files.notExists(java.resolve(LIBRARY));
  }
}
