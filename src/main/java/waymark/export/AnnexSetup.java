package waymark.export;

import java.util.List;
import java.util.Optional;

/// What a document that says more than its figures holds.
///
/// @param figureAlone whether it is one figure to be copied, in place of all that the views say
/// @param remarks what the rules say, if that is to be reported
public record AnnexSetup(boolean figureAlone, Optional<List<Remark>> remarks) {

  /// All that the views say, without a report of the rules.
  public static final AnnexSetup USUAL = new AnnexSetup(false, Optional.empty());

  public AnnexSetup {
    remarks = remarks.map(List::copyOf);
  }

  /// {@return the same with the figure alone, or with all that is said of it}
  public AnnexSetup withFigureAlone(boolean alone) {
    return new AnnexSetup(alone, remarks);
  }

  /// {@return the same, reporting what the rules say}
  public AnnexSetup withRemarks(List<Remark> findings) {
    return new AnnexSetup(figureAlone, Optional.of(findings));
  }
}
