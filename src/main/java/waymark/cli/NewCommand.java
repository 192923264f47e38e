package waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.export.Format;
import waymark.file.template.Template;
import waymark.file.template.Templates;

/// `waymark new TEMPLATE -o FILE`: begins a pathway.
@Command(description = "Begins a pathway from a template.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TEMPLATE", description = "its name, as waymark templates lists it")
  private String template;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "the pathway to write")
  private Path output;

  @Option(names = "--force", description = "replace a file that is there")
  private boolean force;

  @Override
  public Integer call() throws Refusal {
    byte[] bytes = find().bytes().get();
    Optional<Format> other = Format.ofFile(output.toString());
    if (other.isPresent()) {
      throw new Refusal(
          "%s: found the ending of a %s file, expected .json, since a pathway is written"
              .formatted(output, other.get().name()));
    }
    if (Files.exists(output) && !force) {
      throw new Refusal(output + ": found a file, expected none; replace it with --force");
    }
    Saving.save(output, bytes);
    spec.commandLine().getOut().println(output);
    return Cli.FINE;
  }

  private Template find() throws Refusal {
    return Templates.bundled().stream()
        .filter(t -> t.name().equals(template))
        .findFirst()
        .orElseThrow(
            () -> new Refusal("found no template \"" + template + "\", expected " + all()));
  }

  private static String all() {
    return Expected.oneOf(Templates.bundled().stream().map(Template::name).toList());
  }
}
