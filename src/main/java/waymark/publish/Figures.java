package waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import waymark.export.Choices;
import waymark.export.Format;
import waymark.export.Paper;
import waymark.export.Press;
import waymark.file.PathwayWriter;
import waymark.file.save.SafeSave;
import waymark.file.save.SaveOutcome;
import waymark.model.FigureLook;
import waymark.model.LinkedFigure;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.reference.Reference;

/// The figures of a pathway that went elsewhere.
public final class Figures {

  private final Path file;
  private final Pathway pathway;
  private final Reference reference;

  private Figures(Path file, Pathway pathway, Reference reference) {
    this.file = file.toAbsolutePath();
    this.pathway = pathway;
    this.reference = reference;
  }

  /// Prints every figure that the pathway remembers and writes those that have changed.
  ///
  /// @param file the pathway's own
  /// @param pathway settled, so that every card has its place
  /// @param reference by which the rules judge, where a figure's document reports what they say
  /// @return what came of each, in their order
  public static List<Published> update(Path file, Pathway pathway, Reference reference) {
    Figures figures = new Figures(file, pathway, reference);
    return pathway.figures().stream().map(figures::update).toList();
  }

  /// {@return the figure in `output` as the pathway in `file` is to remember it; empty if there is
  /// no way from one to the other, as between two drives}
  ///
  /// @param view the one it shows; empty for the first, or for all in a document
  public static Optional<LinkedFigure> link(
      Path file, Path output, Optional<ViewId> view, Choices choices) {
    FigureLook look = Looks.of(choices);
    return way(file, output).map(way -> LinkedFigure.of(way, view, look));
  }

  private static Optional<String> way(Path file, Path output) {
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    try {
      List<String> names = new ArrayList<>();
      folder.relativize(output.toAbsolutePath().normalize()).forEach(p -> names.add(p.toString()));
      return Optional.of(String.join("/", names)).filter(LinkedFigure::isPath);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Published update(LinkedFigure figure) {
    try {
      Path path = file.resolveSibling(figure.file()).normalize();
      return Format.ofFile(figure.file())
          .map(format -> update(figure, path, format))
          .orElseGet(
              () ->
                  new Published.Failed(
                      figure, path, quoted(path) + " has no ending that is known. " + known()));
    } catch (InvalidPathException _) {
      String why = "\"" + figure.file() + "\" is no path on this computer. Link it again.";
      return new Published.Failed(figure, file, why);
    }
  }

  private static String known() {
    return "Link a file that ends in " + Format.endings(".") + ".";
  }

  private Published update(LinkedFigure figure, Path path, Format format) {
    return switch (print(figure, format)) {
      case Paper.Ready ready -> write(figure, path, format, ready.bytes());
      case Paper.Refused(String why) ->
          new Published.Failed(figure, path, quoted(path) + " could not be made: " + why + ".");
    };
  }

  private Paper print(LinkedFigure figure, Format format) {
    Choices plain = Remarks.reported(Looks.choices(figure.look()), pathway, reference);
    Choices choices =
        figure.look().withoutSource() ? plain : plain.withSource(PathwayWriter.published(pathway));
    return figure
        .view()
        .map(id -> Press.print(pathway, view(id), format, choices))
        .orElseGet(() -> Press.print(pathway, pathway.views(), format, choices));
  }

  private View view(ViewId id) {
    return pathway.view(id).orElseThrow();
  }

  private static Published write(LinkedFigure figure, Path path, Format format, byte[] bytes) {
    Path folder = path.getParent();
    if (folder != null && Files.notExists(folder)) {
      return new Published.Failed(figure, path, lost(path));
    }
    if (Files.isRegularFile(path)) {
      try {
        byte[] before = Files.readAllBytes(path);
        if (Arrays.equals(before, bytes)) {
          return new Published.Unchanged(figure, path);
        }
        if (before.length > 0 && !Likeness.is(format, before)) {
          return new Published.Failed(figure, path, foreign(path, format));
        }
      } catch (IOException _) {
        // Whether it can be written is for saving to find out.
      }
    }
    return switch (SafeSave.write(path, bytes, Optional.empty())) {
      case SaveOutcome.Saved _ -> new Published.Written(figure, path);
      case SaveOutcome.ChangedOnDisk changed ->
          new Published.Failed(figure, path, changed.message());
      case SaveOutcome.Failed(String why) -> new Published.Failed(figure, path, why);
    };
  }

  private static String lost(Path path) {
    return quoted(path)
        + " could not be written: its folder does not exist. Move the pathway to its figures, or"
        + " link the figure again.";
  }

  private static String foreign(Path path, Format format) {
    return "%s is there and is no %s file, so it was left alone. Move it away, or unlink the figure."
        .formatted(quoted(path), format.name());
  }

  private static String quoted(Path path) {
    return "\"" + path + "\"";
  }
}
