package waymark.cli;

import java.util.List;
import waymark.export.Remark;
import waymark.file.ReferenceReader;
import waymark.model.Pathway;
import waymark.model.drawn.Drawn;
import waymark.picture.Drawing;
import waymark.picture.Theme;
import waymark.rule.Finding;
import waymark.rule.Rules;

/// What the rules say of a pathway, for a document that reports it.
final class Remarks {

  private Remarks() {}

  /// @param pathway settled, so that every card has its place
  static List<Remark> of(Pathway pathway) {
    List<Drawn> drawn =
        pathway.views().stream().map(v -> Drawing.draw(pathway, v, Theme.PAPER).drawn()).toList();
    return Rules.check(pathway, ReferenceReader.builtIn(), drawn).stream()
        .map(Remarks::remark)
        .toList();
  }

  private static Remark remark(Finding finding) {
    return new Remark(
        finding.severity().label(),
        finding.message(),
        finding.citation().source() + ", " + finding.citation().date());
  }
}
