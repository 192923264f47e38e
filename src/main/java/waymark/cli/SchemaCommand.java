package waymark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import waymark.file.Schema;

/// `waymark schema [--plan]`: prints the JSON Schema of pathway files, or of plans.
@Command(
    description =
        "Prints the JSON Schema of pathway files or plans, for editors and other programs.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the field in
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--plan", description = "the schema of plans in place of that of pathways")
  private boolean plan;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(plan ? Schema.plan() : Schema.text());
    return Cli.FINE;
  }
}
