package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.model.Pathway;
import waymark.model.Severity;
import waymark.model.drawn.Drawn;
import waymark.model.reference.Reference;
import waymark.picture.Drawing;
import waymark.picture.Theme;
import waymark.rule.Rules;

/// `waymark check FILE...`: reads pathways and says what there is to say, of the file or, if it can
/// be read, by the rules.
@Command(
    description = "Reads pathways and names every problem found, and where the rules are not kept.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:a pathway has an error, or is not one though the file is JSON",
      "2:wrong use, or a file that cannot be read: missing, too large, or not JSON"
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class CheckCommand implements Callable<Integer> {

  /// The least that matters.
  enum Least {
    /// Everything.
    INFO,
    /// What is worth changing, and errors.
    WARNING,
    /// Errors alone.
    ERROR;

    private Severity severity() {
      return switch (this) {
        case INFO -> Severity.INFO;
        case WARNING -> Severity.WARNING;
        case ERROR -> Severity.ERROR;
      };
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "a pathway")
  private List<Path> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  private Listing format;

  @Option(
      names = "--severity",
      paramLabel = "LEAST",
      defaultValue = "info",
      description = "leave out what matters less: info, warning or error (default: info)")
  private Least severity;

  @Mixin private ReferenceOptions facts;

  private final List<Report> reports = new ArrayList<>();

  @Override
  public Integer call() throws Refusal {
    Severity least = severity.severity();
    Reference reference = facts.read();
    int code = Cli.FINE;
    for (Path file : files) {
      code = Math.max(code, check(file, reference, least));
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> out.print(FindingsJson.document(reports));
      case TEXT -> reports.forEach(r -> FindingsText.lines(r).forEach(out::println));
    }
    return code;
  }

  private int check(Path file, Reference reference, Severity least) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> {
        Opening.caution(file, spec.commandLine().getErr());
        yield judge(file, pathway, reference, least);
      }
      case Reading.TooNew tooNew -> {
        complain(file + ": " + tooNew.message());
        judge(file, tooNew.pathway(), reference, least);
        yield Cli.FINDINGS;
      }
      case Reading.Damaged damaged -> {
        Opening.lines(file, damaged).forEach(this::complain);
        yield damaged.isJson() ? Cli.FINDINGS : Cli.WRONG_USE;
      }
    };
  }

  private int judge(Path file, Pathway pathway, Reference reference, Severity least) {
    Pathway settled = Opening.settled(pathway);
    List<Drawn> drawn =
        settled.views().stream().map(v -> Drawing.draw(settled, v, Theme.PAPER).drawn()).toList();
    Report report = new Report(file, Rules.check(pathway, reference, drawn));
    reports.add(report.atLeast(least));
    return report.hasErrors() ? Cli.FINDINGS : Cli.FINE;
  }

  private void complain(String line) {
    Cli.complain(spec.commandLine().getErr(), line);
  }
}
