package waymark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The desktop of this machine, asked before the toolkit starts: can it show a window?
///
/// Only Linux can lack something. JavaFX there needs an X display and the libraries of
/// [#LIBRARIES]; without them it ends in a stack trace.
///
/// @param linux whether this is Linux
/// @param environment the variables of the process
/// @param system what the system can load and open
record Desktop(boolean linux, Map<String, String> environment, NativeSystem system) {

  /// What JavaFX loads for a window on Linux and a bare server has not, with its Debian package.
  static final Map<String, String> LIBRARIES =
      Map.of("libgtk-3.so.0", "libgtk-3-0", "libXtst.so.6", "libxtst6");

  private static final Missing NO_DISPLAY =
      new Missing("there is no display (DISPLAY is not set)", List.of("xvfb", "xauth"));

  /// The answer of a desktop.
  sealed interface Answer {}

  /// A window can be opened.
  record Ready() implements Answer {}

  /// No window can be opened.
  ///
  /// @param missing what is missing, at least one thing
  record Lacking(List<Missing> missing) implements Answer {

    /// {@return one line: why there is no window, and what to install}
    String sentence() {
      var why = missing.stream().map(Missing::what).collect(Collectors.joining(" and "));
      var packages =
          missing.stream().flatMap(m -> m.packages().stream()).collect(Collectors.joining(" "));
      var remedy = "on Debian: apt install " + packages;
      return "no window, because %s; %s"
          .formatted(
              why,
              packages.startsWith("xvfb")
                  ? "start it from a desktop, or " + remedy + ", then xvfb-run -a"
                  : remedy);
    }
  }

  /// One thing that is missing.
  ///
  /// @param what a clause that says so
  /// @param packages the Debian packages that bring it
  record Missing(String what, List<String> packages) {}

  /// {@return the desktop this process runs on}
  static Desktop ofThisMachine() {
    return new Desktop(
        System.getProperty("os.name").startsWith("Linux"), System.getenv(), new LinuxSystem());
  }

  /// {@return whether a window can be opened, and if not, why}
  Answer look() {
    if (!linux) {
      return new Ready();
    }
    var missing = new ArrayList<Missing>();
    missingDisplay().ifPresent(missing::add);
    LIBRARIES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(library -> !system.loads(library.getKey()))
        .map(l -> new Missing(l.getKey() + " is missing", List.of(l.getValue())))
        .forEach(missing::add);
    return missing.isEmpty() ? new Ready() : new Lacking(List.copyOf(missing));
  }

  private Optional<Missing> missingDisplay() {
    var name = environment.getOrDefault("DISPLAY", "");
    if (name.isBlank()) {
      return Optional.of(NO_DISPLAY);
    }
    return system.opensDisplay(name)
        ? Optional.empty()
        : Optional.of(new Missing("no display answers at DISPLAY=" + name, NO_DISPLAY.packages()));
  }
}
