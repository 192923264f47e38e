package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.file.PathwayReader;
import waymark.file.Reading;

/// `waymark check FILE...`: reads pathways and says what there is to say.
@Command(
    description = "Reads pathways and names every problem found, with its line and column.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "a pathway")
  private List<Path> files;

  @Override
  public Integer call() {
    return files.stream().mapToInt(this::check).max().orElse(Cli.FINE);
  }

  private int check(Path file) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    return switch (PathwayReader.read(file)) {
      case Reading.Opened _ -> {
        out.println(file + ": no problem found");
        yield Cli.FINE;
      }
      case Reading.TooNew tooNew -> {
        out.println(file + ": " + tooNew.message());
        yield Cli.FINDINGS;
      }
      case Reading.Damaged damaged -> {
        Opening.lines(file, damaged).forEach(line -> Cli.complain(err, line));
        yield Cli.WRONG_USE;
      }
    };
  }
}
