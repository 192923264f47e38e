package waymark.export;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import waymark.model.FigureLook;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;

/// How a document lies on paper.
///
/// @param size of the paper; empty for A4, or A3 for a picture whose letters would be too small on
///   A4
/// @param turn whether it stands or lies; empty for what suits the picture
/// @param margin white on each side, in millimetres, [FigureLook#LEAST_MARGIN] to
///   [FigureLook#MOST_MARGIN]
/// @param tiled whether a picture keeps its own size and goes over several pages, to be put
///   together, rather than being made small enough for one
/// @param text whether each picture is followed by all that it says, in words and tables
public record PageSetup(
    Optional<PaperSize> size,
    Optional<PaperTurn> turn,
    double margin,
    boolean tiled,
    boolean text) {

  /// The paper that suits the picture, with margins of 10 millimetres.
  public static final PageSetup USUAL =
      new PageSetup(Optional.empty(), Optional.empty(), 10, false, false);

  private static final double POINTS = 72 / 25.4;

  public PageSetup {
    if (!(margin >= FigureLook.LEAST_MARGIN && margin <= FigureLook.MOST_MARGIN)) {
      throw new IllegalArgumentException("not from 5 to 50 millimetres: " + margin);
    }
  }

  /// {@return the same on other paper}
  public PageSetup withSize(PaperSize other) {
    return new PageSetup(Optional.of(other), turn, margin, tiled, text);
  }

  /// {@return the same on paper turned another way}
  public PageSetup withTurn(PaperTurn other) {
    return new PageSetup(size, Optional.of(other), margin, tiled, text);
  }

  /// {@return the same with other margins}
  public PageSetup withMargin(double millimetres) {
    return new PageSetup(size, turn, millimetres, tiled, text);
  }

  /// {@return the same, with pictures at their own size or made to fit}
  public PageSetup withTiled(boolean over) {
    return new PageSetup(size, turn, margin, over, text);
  }

  /// {@return the same with or without all that pictures say}
  public PageSetup withText(boolean also) {
    return new PageSetup(size, turn, margin, tiled, also);
  }

  /// {@return the margin in points}
  double points() {
    return margin * POINTS;
  }

  static PDRectangle paper(PaperSize size, PaperTurn turn) {
    PDRectangle upright =
        switch (size) {
          case A4 -> PDRectangle.A4;
          case A3 -> PDRectangle.A3;
        };
    return switch (turn) {
      case PORTRAIT -> upright;
      case LANDSCAPE ->
          new PDRectangle(/* width= */ upright.getHeight(), /* height= */ upright.getWidth());
    };
  }
}
