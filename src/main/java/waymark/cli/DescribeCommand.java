package waymark.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.export.Block;
import waymark.export.HtmlWriter;
import waymark.export.Markdown;
import waymark.export.PlainText;
import waymark.export.Press;
import waymark.model.Pathway;
import waymark.model.View;

/// `waymark describe FILE`: prints views in words, for those who cannot see the picture.
@Command(
    description = "Prints a view in words and tables; all views if none is named.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class DescribeCommand implements Callable<Integer> {

  /// How the words are written.
  enum Format {
    /// Lines of text.
    TEXT,
    /// Markdown.
    MARKDOWN,
    /// A web page.
    HTML
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the pathway")
  private Path file;

  @Option(names = "--view", paramLabel = "ID", description = "which view; all if not given")
  private @Nullable String view;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, markdown or html (default: ${DEFAULT-VALUE})")
  private Format format;

  @Override
  public Integer call() throws Refusal {
    Pathway pathway = Opening.settled(file, spec.commandLine().getErr());
    List<Block> blocks = Press.describe(pathway, views(pathway));
    spec.commandLine().getOut().print(written(pathway, blocks));
    return Cli.FINE;
  }

  private List<View> views(Pathway pathway) throws Refusal {
    return view == null ? pathway.views() : List.of(Views.choose(file, pathway, Optional.of(view)));
  }

  private String written(Pathway pathway, List<Block> blocks) {
    return switch (format) {
      case TEXT -> PlainText.write(blocks);
      case MARKDOWN -> Markdown.write(blocks);
      case HTML -> new String(HtmlWriter.write(pathway.title(), blocks), StandardCharsets.UTF_8);
    };
  }
}
