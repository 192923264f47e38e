package waymark.cli;

import picocli.CommandLine;

/// The door to the command line.
public final class Cli {

  /// The exit code of wrong use, or of a file that cannot be read.
  public static final int WRONG_USE = CommandLine.ExitCode.USAGE;

  private Cli() {}

  /// {@return the exit code of running `arguments`: 0 fine, 1 findings, 2 wrong use}
  public static int run(String... arguments) {
    return new CommandLine(new WaymarkCommand()).execute(arguments);
  }
}
