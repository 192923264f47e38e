package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.change.Comparison;
import waymark.change.Difference;
import waymark.model.Pathway;

/// `waymark diff A B`: says in plain English what differs between two pathways. The exit code is 0
/// if nothing does, 1 if something does, 2 if one cannot be read.
@Command(
    description = "Says in plain English what changed from one pathway to another.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DiffCommand implements Callable<Integer> {

  /// How the differences are written.
  enum Format {
    /// Lines of text.
    TEXT,
    /// A list in Markdown.
    MARKDOWN,
    /// One JSON document.
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "the earlier pathway")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "the later pathway")
  private Path after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown or json (default: ${DEFAULT-VALUE})")
  private Format format;

  @Option(names = "--positions", description = "say too what lies elsewhere in a view")
  private boolean positions;

  @Override
  public Integer call() throws Refusal {
    PrintWriter err = spec.commandLine().getErr();
    Pathway old = Opening.read(before, err);
    Pathway now = Opening.read(after, err);
    List<Difference> differences =
        Comparison.between(old, now).stream().filter(d -> positions || !d.isPlace()).toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> text(out, differences);
      case MARKDOWN -> markdown(out, old, now, differences);
      case JSON -> out.print(DifferencesJson.document(differences));
    }
    return differences.isEmpty() ? Cli.FINE : Cli.FINDINGS;
  }

  private static void text(PrintWriter out, List<Difference> differences) {
    if (differences.isEmpty()) {
      out.println("Nothing changed.");
    }
    differences.forEach(d -> out.println(d.sentence()));
  }

  private static void markdown(
      PrintWriter out, Pathway old, Pathway now, List<Difference> differences) {
    out.println("# What changed from " + old.title() + " to " + now.title());
    out.println();
    if (differences.isEmpty()) {
      out.println("Nothing changed.");
    }
    differences.forEach(d -> out.println("- " + d.sentence()));
  }
}
