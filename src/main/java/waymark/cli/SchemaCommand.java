package waymark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import waymark.file.Schema;

/// `waymark schema`: prints the JSON Schema of pathway files.
@Command(
    description = "Prints the JSON Schema of pathway files, for editors and other programs.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the field in
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Schema.text());
    return Cli.FINE;
  }
}
