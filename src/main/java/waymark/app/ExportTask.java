package waymark.app;

import static waymark.app.Texts.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.concurrent.Task;
import waymark.app.document.Settled;
import waymark.export.Choices;
import waymark.export.Format;
import waymark.export.Paper;
import waymark.export.Press;
import waymark.file.save.SafeSave;
import waymark.file.save.SaveOutcome;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.reference.Reference;
import waymark.publish.Remarks;

/// Draws views in the paper's own style and writes them, away from the window.
final class ExportTask extends Task<List<ExportTask.Written>> {

  /// A file that was written.
  ///
  /// @param view the one that it shows; empty if it shows all
  record Written(Path file, Optional<ViewId> view) {}

  private final Pathway pathway;
  private final List<View> views;
  private final Format format;
  private final Choices choices;
  private final Reference reference;
  private final Path file;

  /// @param file where to; with several views the name of each is put before the ending
  /// @param reference by which the rules judge, if what they say is to be reported
  ExportTask(
      Pathway pathway,
      List<View> views,
      Format format,
      Choices choices,
      Reference reference,
      Path file) {
    this.pathway = Settled.settle(pathway);
    this.views = List.copyOf(views);
    this.format = format;
    this.choices = choices;
    this.reference = reference;
    this.file = file;
  }

  /// {@return the files that are there already, and about which nobody was asked}
  List<Path> there() {
    return isOneFile() || views.size() == 1
        ? List.of()
        : views.stream().map(this::target).filter(Files::exists).toList();
  }

  @Override
  protected List<Written> call() throws IOException {
    return isOneFile() ? List.of(together()) : apart();
  }

  /// Documents hold all views; pictures one each.
  private boolean isOneFile() {
    return switch (format) {
      case DOCX -> !choices.annex().figureAlone();
      case PPTX -> true;
      case PDF -> views.size() > 1;
      case SVG, PNG, HTML -> false;
    };
  }

  private Written together() throws IOException {
    updateMessage(text("export.writing", pathway.title()));
    List<View> settled = views.stream().flatMap(v -> pathway.view(v.id()).stream()).toList();
    Choices reported = Remarks.reported(choices, pathway, reference);
    save(bytes(Press.print(pathway, settled, format, reported)), file);
    return new Written(
        file, views.size() == 1 ? Optional.of(views.getFirst().id()) : Optional.empty());
  }

  private List<Written> apart() throws IOException {
    List<Written> written = new ArrayList<>();
    for (View view : views) {
      if (isCancelled()) {
        break;
      }
      updateMessage(text("export.writing", view.title()));
      updateProgress(written.size() + 0.5, views.size());
      Path target = target(view);
      write(pathway.view(view.id()).orElseThrow(), target);
      written.add(new Written(target, Optional.of(view.id())));
    }
    updateProgress(1, 1);
    return written;
  }

  private void write(View view, Path target) throws IOException {
    Choices reported = Remarks.reported(choices, pathway, reference);
    save(bytes(Press.print(pathway, view, format, reported)), target);
  }

  private void save(byte[] bytes, Path target) throws IOException {
    if (!isCancelled()) {
      switch (SafeSave.write(target, bytes, Optional.empty())) {
        case SaveOutcome.Saved _ -> {}
        case SaveOutcome.ChangedOnDisk changed -> throw new IOException(changed.message());
        case SaveOutcome.Failed(String why) -> throw new IOException(why);
      }
    }
  }

  private static byte[] bytes(Paper paper) throws IOException {
    return switch (paper) {
      case Paper.Ready ready -> ready.bytes();
      case Paper.Refused(String why) -> throw new IOException(why);
    };
  }

  private Path target(View view) {
    if (views.size() == 1) {
      return file;
    }
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot);
    return file.resolveSibling(stem + "-" + view.id() + ending);
  }
}
