package waymark.publish;

import java.util.List;
import waymark.export.Choices;
import waymark.export.Remark;
import waymark.model.Pathway;
import waymark.model.drawn.Drawn;
import waymark.model.reference.Reference;
import waymark.picture.Drawing;
import waymark.picture.Theme;
import waymark.rule.Finding;
import waymark.rule.Rules;

/// What the rules say of a pathway, for a document that reports it.
public final class Remarks {

  private Remarks() {}

  /// {@return `choices` with what the rules say, if that is to be reported}
  ///
  /// @param pathway settled, so that every card has its place
  public static Choices reported(Choices choices, Pathway pathway, Reference reference) {
    return choices.annex().remarks().isPresent()
        ? choices.withAnnex(choices.annex().withRemarks(of(pathway, reference)))
        : choices;
  }

  /// What they say of what others see: private notes are not judged.
  private static List<Remark> of(Pathway pathway, Reference reference) {
    Pathway seen = pathway.published();
    List<Drawn> drawn =
        seen.views().stream().map(v -> Drawing.draw(seen, v, Theme.PAPER).drawn()).toList();
    return Rules.check(seen, reference, drawn).stream().map(Remarks::remark).toList();
  }

  private static Remark remark(Finding finding) {
    return new Remark(
        finding.severity().label(),
        finding.message(),
        finding.citation().source() + ", " + finding.citation().date());
  }
}
