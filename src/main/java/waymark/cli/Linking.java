package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import waymark.edit.FigureEdit.LinkFigures;
import waymark.export.Choices;
import waymark.file.Carrier;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.file.save.Fingerprint;
import waymark.file.save.SafeSave;
import waymark.file.save.SaveOutcome;
import waymark.model.LinkedFigure;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.publish.Figures;

/// Lets a pathway remember where its figures went.
///
/// @param file the pathway's own
/// @param choices how the figures were asked for
record Linking(Path file, Choices choices) {

  private static final String NO_WAY =
      ": is written but not linked, for no path leads to it from the pathway's folder; export it to"
          + " the same drive";

  private static final String NO_HOME =
      ": is no pathway file, so nothing can be linked in it; save the pathway as a .json file"
          + " first";

  /// Remembers the figure in `output`.
  ///
  /// @param view the one it shows; empty for all views in a document
  void remember(Path output, Optional<View> view) throws Refusal {
    if (Carrier.of(file).isPresent()) {
      throw new Refusal(file + NO_HOME);
    }
    Optional<Fingerprint> before = Fingerprint.of(file);
    if (!(PathwayReader.read(file) instanceof Reading.Opened(Pathway pathway))) {
      throw new Refusal(file + ": is of a newer format, so nothing can be linked in it");
    }
    // A view that was made up for a pathway without any is found again by naming none.
    Optional<ViewId> known = view.map(View::id).filter(id -> pathway.view(id).isPresent());
    LinkedFigure figure =
        Figures.link(file, output, known, choices).orElseThrow(() -> new Refusal(output + NO_WAY));
    Pathway linked = new LinkFigures(List.of(figure)).apply(pathway);
    if (linked.equals(pathway)) {
      return;
    }
    switch (SafeSave.write(file, PathwayWriter.write(linked), before)) {
      case SaveOutcome.Saved _ -> {}
      case SaveOutcome.ChangedOnDisk changed -> throw new Refusal(changed.message());
      case SaveOutcome.Failed(String why) -> throw new Refusal(why);
    }
  }
}
