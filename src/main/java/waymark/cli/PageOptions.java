package waymark.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import waymark.export.PageSetup;
import waymark.model.FigureLook;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;

/// How a document lies on paper, as the command line asks for it.
final class PageOptions {

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description =
          "of a PDF: a4 or a3; if not given, a3 for a picture whose letters would be under 7"
              + " points on a4")
  private @Nullable PaperSize paper;

  @ArgGroup private Turn turn = new Turn();

  /// One of two, or as suits the picture.
  static final class Turn {
    @Option(names = "--portrait", description = "PDF pages upright; as suits each picture if not")
    private boolean portrait;

    @Option(names = "--landscape", description = "PDF pages on their side")
    private boolean landscape;
  }

  @Option(
      names = "--margin",
      paramLabel = "MM",
      defaultValue = "10",
      description = "of a PDF, in millimetres, 5 to 50 (default: ${DEFAULT-VALUE})")
  private double margin = PageSetup.USUAL.margin();

  @Option(
      names = "--tile",
      description =
          "a PDF of a picture in its own size over as many pages as it takes, which overlap by"
              + " 10 mm and are marked to be put together")
  private boolean tile;

  @Option(
      names = "--with-text",
      description = "a PDF in which pages with all that a picture says, and its tables, follow it")
  private boolean text;

  PageSetup setup() throws Refusal {
    if (!(margin >= FigureLook.LEAST_MARGIN && margin <= FigureLook.MOST_MARGIN)) {
      throw new Refusal("found --margin %s, expected 5 to 50 millimetres".formatted(margin));
    }
    return new PageSetup(Optional.ofNullable(paper), turned(), margin, tile, text);
  }

  private Optional<PaperTurn> turned() {
    if (turn.portrait) {
      return Optional.of(PaperTurn.PORTRAIT);
    }
    return turn.landscape ? Optional.of(PaperTurn.LANDSCAPE) : Optional.empty();
  }
}
