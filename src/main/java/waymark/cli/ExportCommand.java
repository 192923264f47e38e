package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import waymark.export.AnnexSetup;
import waymark.export.Choices;
import waymark.export.Dpi;
import waymark.export.Format;
import waymark.export.Paper;
import waymark.export.Press;
import waymark.export.Room;
import waymark.file.PathwayWriter;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.publish.Remarks;

/// `waymark export FILE -o OUT`: writes a view, or all of them, as pictures.
@Command(
    description = "Writes a view of a pathway as a picture, in the paper's own style.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ExportCommand implements Callable<Integer> {

  private static final String LACKING =
      "; each computer shows that in another font, or as empty boxes";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the pathway")
  private Path file;

  @ArgGroup(multiplicity = "1")
  private Target target;

  /// Where to: one file, or a folder for all views.
  static final class Target {
    @Option(
        names = {"-o", "--output"},
        paramLabel = "OUT",
        description =
            "the file to write; its ending says the format: .svg, .png, .pdf, .html, .docx or"
                + " .pptx")
    private @Nullable Path output;

    @Option(
        names = "--all-views",
        paramLabel = "DIR",
        description = "write every view into this folder, named after the file and the view")
    private @Nullable Path folder;
  }

  @Option(names = "--view", paramLabel = "ID", description = "which view; the first if not given")
  private @Nullable String view;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "svg",
      description =
          "with --all-views: svg, png, pdf, html, docx or pptx (default: ${DEFAULT-VALUE})")
  private String format;

  @Option(
      names = "--dpi",
      paramLabel = "N",
      defaultValue = "192",
      description = "dots per inch of a PNG, 96 to 600 (default: ${DEFAULT-VALUE})")
  private int dpi;

  @Option(
      names = "--width",
      paramLabel = "MM",
      description =
          "of an SVG or PNG that is to go into a column of that width, in millimetres; as large as"
              + " drawn if not given, and never larger")
  private @Nullable Double width;

  @Option(names = "--transparent", description = "a PNG without a ground of its own")
  private boolean transparent;

  @Option(
      names = "--figure",
      description = "with .docx: one figure to be copied, in place of a whole annex")
  private boolean figure;

  @Option(
      names = "--every-view",
      description = "with -o and a PDF: every view in one document; a .docx holds them anyway")
  private boolean every;

  @Option(
      names = "--link",
      description =
          "remember in FILE where each figure went, so that waymark publish keeps it up to date")
  private boolean link;

  @Option(
      names = "--findings",
      description = "with .docx, or .pdf with text: report what the rules say")
  private boolean findings;

  @Option(
      names = "--without-source",
      description =
          "leave the pathway itself out of the file; with it inside, Waymark opens the file again"
              + " (private notes are never in it)")
  private boolean withoutSource;

  @Mixin private PageOptions pages;

  @Mixin private ReferenceOptions facts;

  @Override
  public Integer call() throws Refusal {
    Choices plain =
        new Choices(dpi(), transparent, pages.setup(), room(), annex(), Optional.empty());
    if (target.output != null) {
      one(plain, target.output);
    } else if (target.folder != null) {
      all(plain, target.folder);
    }
    return Cli.FINE;
  }

  /// What the rules say is not known yet.
  private AnnexSetup annex() {
    AnnexSetup plain = AnnexSetup.USUAL.withFigureAlone(figure);
    return findings ? plain.withRemarks(List.of()) : plain;
  }

  private Choices about(Pathway pathway, Choices plain) throws Refusal {
    Choices choices = Remarks.reported(plain, pathway, facts.read());
    return withoutSource ? choices : choices.withSource(PathwayWriter.published(pathway));
  }

  private Optional<Room> room() throws Refusal {
    if (width == null) {
      return Optional.empty();
    }
    if (!(width >= Room.LEAST_WIDTH)) {
      throw new Refusal(
          "found --width %s, expected %.0f millimetres or more".formatted(width, Room.LEAST_WIDTH));
    }
    return Optional.of(Room.ofWidth(width));
  }

  private Dpi dpi() throws Refusal {
    if (dpi < Dpi.LEAST || dpi > Dpi.MOST) {
      throw new Refusal("found --dpi %d, expected %d to %d".formatted(dpi, Dpi.LEAST, Dpi.MOST));
    }
    return new Dpi(dpi);
  }

  private void one(Choices plain, Path output) throws Refusal {
    Format format = format(output);
    Pathway pathway = Opening.settled(file, err());
    Choices choices = about(pathway, plain);
    if (holdsAll(format)) {
      save(output, Press.print(pathway, views(pathway), format, choices));
      if (link) {
        new Linking(file, choices).remember(output, asked(pathway));
      }
      spec.commandLine().getOut().println(output);
      return;
    }
    View chosen = Views.choose(file, pathway, Optional.ofNullable(view));
    save(output, Press.print(pathway, chosen, format, choices));
    if (link) {
      new Linking(file, choices).remember(output, Optional.of(chosen));
    }
    String others = view == null ? Views.others(pathway, chosen) : "";
    spec.commandLine().getOut().println(output + others);
  }

  private boolean holdsAll(Format format) throws Refusal {
    if (every && format != Format.PDF && !format.isDocument()) {
      throw new Refusal(
          "found --every-view with a .%s file, which holds one view, expected a .pdf, .docx or .pptx file; or use --all-views DIR"
              .formatted(format.ending()));
    }
    return (every || format.isDocument()) && !figure;
  }

  private Optional<View> asked(Pathway pathway) throws Refusal {
    return view == null
        ? Optional.empty()
        : Optional.of(Views.choose(file, pathway, Optional.of(view)));
  }

  private void all(Choices plain, Path folder) throws Refusal {
    Format named = named();
    Pathway pathway = Opening.settled(file, err());
    Choices choices = about(pathway, plain);
    Saving.folder(folder);
    for (View each : views(pathway)) {
      Path output = folder.resolve(Views.fileName(file, each, named));
      save(output, Press.print(pathway, each, named, choices));
      if (link) {
        new Linking(file, choices).remember(output, Optional.of(each));
      }
      spec.commandLine().getOut().println(output);
    }
  }

  /// All views, or the one that is asked for.
  private List<View> views(Pathway pathway) throws Refusal {
    return view == null ? pathway.views() : List.of(Views.choose(file, pathway, Optional.of(view)));
  }

  private static Format format(Path output) throws Refusal {
    if (Files.isDirectory(output)) {
      throw new Refusal(
          output + ": found a folder, expected a file to write; for every view, --all-views DIR");
    }
    return Format.ofFile(output.toString())
        .orElseThrow(
            () ->
                new Refusal(
                    output + ": found no ending that is known, expected " + Format.endings(".")));
  }

  private Format named() throws Refusal {
    return Format.named(format)
        .orElseThrow(
            () -> new Refusal("found --format " + format + ", expected " + Format.endings("")));
  }

  private void save(Path output, Paper paper) throws Refusal {
    switch (paper) {
      case Paper.Ready ready -> {
        Saving.save(output, ready.bytes());
        if (!ready.lacking().isEmpty()) {
          Cli.complain(err(), output + ": the font lacks " + ready.lacking() + LACKING);
        }
      }
      case Paper.Refused refused -> throw new Refusal(refused.sentence());
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
