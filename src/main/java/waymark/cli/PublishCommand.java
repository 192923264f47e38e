package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.file.Carrier;
import waymark.model.Pathway;
import waymark.publish.Figures;
import waymark.publish.Published;

/// `waymark publish FILE...`: brings the figures that went elsewhere up to date.
@Command(
    description = {
      "Writes every figure of a pathway anew where it went, and leaves alone what is the same.",
      "A figure is linked by waymark export FILE -o OUT --link, or when it is exported in the"
          + " window."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class PublishCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "a pathway")
  private List<Path> files;

  @Mixin private ReferenceOptions facts;

  @Override
  public Integer call() throws Refusal {
    boolean failed = false;
    for (Path file : files) {
      failed |= publish(file);
    }
    return failed ? Cli.WRONG_USE : Cli.FINE;
  }

  private boolean publish(Path file) throws Refusal {
    PrintWriter out = spec.commandLine().getOut();
    if (Carrier.of(file).isPresent()) {
      throw new Refusal(
          file
              + ": found a figure or document, expected the pathway's own file: where figures went"
              + " never leaves with it");
    }
    Pathway pathway = Opening.settled(file, spec.commandLine().getErr());
    if (pathway.figures().isEmpty()) {
      out.println(file + ": no figure is linked; link one by waymark export FILE -o OUT --link");
    }
    boolean failed = false;
    for (Published each : Figures.update(file, pathway, facts.read())) {
      switch (each) {
        case Published.Written w -> out.println("written    " + w.figure().file());
        case Published.Unchanged u -> out.println("unchanged  " + u.figure().file());
        case Published.Failed f -> {
          out.println("failed     " + f.figure().file());
          Cli.complain(spec.commandLine().getErr(), f.why());
          failed = true;
        }
      }
    }
    return failed;
  }
}
