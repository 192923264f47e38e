package waymark.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import waymark.file.template.Template;
import waymark.file.template.Templates;

/// `waymark templates`: what a new pathway can begin with, a line each, the name first.
@Command(
    description = "Lists what a new pathway can begin with, the name first.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the field in
final class TemplatesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Template> templates = Templates.bundled();
    int widest = templates.stream().mapToInt(t -> t.name().length()).max().orElse(0);
    PrintWriter out = spec.commandLine().getOut();
    for (Template template : templates) {
      String gap = " ".repeat(widest + 2 - template.name().length());
      out.println(template.name() + gap + template.title() + ": " + template.summary());
    }
    return Cli.FINE;
  }
}
