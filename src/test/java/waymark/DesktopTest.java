package waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DesktopTest {

  private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":7");
  private static final Set<String> GTK = Set.of("libgtk-3.so.0", "libXtst.so.6");

  /// A system with these libraries, and these displays that answer.
  private record Given(Set<String> libraries, Set<String> displays) implements NativeSystem {

    @Override
    public boolean loads(String name) {
      return libraries.contains(name);
    }

    @Override
    public boolean opensDisplay(String name) {
      return displays.contains(name);
    }
  }

  private static Desktop linux(Map<String, String> environment, Set<String> libraries) {
    return new Desktop(true, environment, new Given(libraries, Set.of(":7")));
  }

  private static String sentence(Desktop desktop) {
    return switch (desktop.look()) {
      case Desktop.Ready() -> "ready";
      case Desktop.Lacking lacking -> lacking.sentence();
    };
  }

  @Test
  void aDesktopWithDisplayAndLibrariesIsReady() {
    assertEquals("ready", sentence(linux(DISPLAY, GTK)));
  }

  @Test
  void anUnsetDisplayIsSaidWithWhatToInstall() {
    assertEquals(
        "no window, because there is no display (DISPLAY is not set); start it from a desktop, or"
            + " on Debian: apt install xvfb xauth, then xvfb-run -a",
        sentence(linux(Map.of(), GTK)));
  }

  @Test
  void aDeadDisplayIsNamed() {
    assertEquals(
        "no window, because no display answers at DISPLAY=:99; start it from a desktop, or on"
            + " Debian: apt install xvfb xauth, then xvfb-run -a",
        sentence(linux(Map.of("DISPLAY", ":99"), GTK)));
  }

  @Test
  void aMissingLibraryIsSaidWithItsPackage() {
    assertEquals(
        "no window, because libgtk-3.so.0 is missing; on Debian: apt install libgtk-3-0",
        sentence(linux(DISPLAY, Set.of("libXtst.so.6"))));
  }

  @Test
  void everythingMissingIsSaidInOneLine() {
    var sentence = sentence(linux(Map.of("DISPLAY", " "), Set.of()));
    assertTrue(
        sentence.endsWith("apt install xvfb xauth libxtst6 libgtk-3-0, then xvfb-run -a"),
        sentence);
    assertFalse(sentence.contains("\n"), sentence);
  }

  @Test
  void otherSystemsBringTheirOwnDesktop() {
    var elsewhere = new Desktop(false, Map.of(), new Given(Set.of(), Set.of()));
    assertEquals("ready", sentence(elsewhere));
  }

  @Test
  void theRealLinkerKnowsWhatIsThereAndWhatIsNot() {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));
    var system = new LinuxSystem();
    assertTrue(system.loads("libc.so.6"));
    assertFalse(system.loads("libwaymark-has-no-such.so.9"));
  }

  @Test
  void aDisplayThatNobodyServesDoesNotOpen() {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));
    assertFalse(new LinuxSystem().opensDisplay(":9999"));
  }
}
