package waymark;

import java.nio.file.Path;
import java.util.Optional;
import waymark.app.WaymarkApp;
import waymark.cli.Cli;

/// The program's entry: a plain class, so that the command line runs without the window's toolkit.
public final class Main {

  /// Names the folder to which the gallery is written where no window can be opened; without it the
  /// program then only says what is missing.
  static final String GALLERY = "waymark.gallery";

  /// Set while the program is packaged: its window is opened once, without a display and without a
  /// person, so that Java learns what it needs.
  private static final String REHEARSAL = "waymark.rehearsal";

  private Main() {}

  /// Runs the command line with `args`, or opens the window when there are none.
  public static void main(String[] args) {
    if (args.length > 0) {
      System.exit(Cli.run(args));
    }
    if (Boolean.getBoolean(REHEARSAL)) {
      PrintDialog.doWithout();
      WaymarkApp.rehearse();
      return;
    }
    switch (Desktop.ofThisMachine().look()) {
      case Desktop.Ready() -> {
        PrintDialog.doWithoutIfLacking();
        WaymarkApp.open();
      }
      case Desktop.Lacking lacking -> System.exit(withoutWindow(lacking));
    }
  }

  private static int withoutWindow(Desktop.Lacking lacking) {
    System.err.println("waymark: " + lacking.sentence());
    PrintDialog.doWithout();
    return Optional.ofNullable(System.getProperty(GALLERY))
        .map(folder -> Gallery.write(Path.of("examples"), Path.of(folder)))
        .orElse(Cli.WRONG_USE);
  }
}
