package waymark.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The door to the command line.
public final class Cli {

  /// The exit code when everything is as it should be.
  public static final int FINE = 0;

  /// The exit code when a pathway was read and there is something to say about it.
  public static final int FINDINGS = 1;

  /// The exit code of wrong use, or of a file that cannot be read or written.
  public static final int WRONG_USE = 2;

  private static final String PICOCLI_ERROR = "Error: ";

  private Cli() {}

  /// {@return the exit code of running `arguments`: 0 fine, 1 findings, 2 wrong use}
  public static int run(String... arguments) {
    return run(writer(System.out), writer(System.err), arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  /// {@return the same, printing to `out` what was asked for and to `err` what went wrong}
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new WaymarkCommand());
    Verb.of(arguments).forEach(verb -> line.addSubcommand(verb.word(), verb.command()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(out).setErr(err);
    line.setParameterExceptionHandler((e, _) -> wrongUse(e));
    line.setExecutionExceptionHandler((e, _, _) -> failed(e, err));
    int code = line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static int wrongUse(ParameterException e) {
    CommandLine line = e.getCommandLine();
    String help = line.getCommandSpec().qualifiedName() + " --help";
    complain(line.getErr(), said(e) + " (see " + help + ")");
    return WRONG_USE;
  }

  private static String said(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null) {
      String verbs = Expected.oneOf(Expected.words(Verb.values()));
      return "found no command \"" + unmatched.getUnmatched().getFirst() + "\", expected " + verbs;
    }
    String said = firstLine(Objects.toString(e.getMessage()));
    String plain = said.startsWith(PICOCLI_ERROR) ? said.substring(PICOCLI_ERROR.length()) : said;
    return Optional.ofNullable(e.getArgSpec())
        .flatMap(a -> Optional.ofNullable(e.getValue()).flatMap(v -> Expected.told(a, v)))
        .orElse(plain);
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof Refusal refusal) {
      refusal.lines().forEach(line -> complain(err, line));
    } else {
      complain(err, "something went wrong inside the program: " + firstLine(e.toString()));
    }
    return WRONG_USE;
  }

  /// Every complaint is one line and says who complains.
  static void complain(PrintWriter err, String line) {
    err.println("waymark: " + line);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
