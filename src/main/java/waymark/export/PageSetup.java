package waymark.export;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// How a document lies on paper.
///
/// @param size of the paper
/// @param turn whether it stands or lies
/// @param margin white on each side, in millimetres, [#LEAST_MARGIN] to [#MOST_MARGIN]
/// @param tiled whether a picture keeps its own size and goes over several pages, to be put
///   together, rather than being made small enough for one
/// @param text whether each picture is followed by all that it says, in words and tables
public record PageSetup(Size size, Turn turn, double margin, boolean tiled, boolean text) {

  /// The least margin; few printers reach closer to the edge.
  public static final double LEAST_MARGIN = 5;

  /// The most that leaves room for a picture.
  public static final double MOST_MARGIN = 50;

  /// The paper that suits the picture, with margins of 10 millimetres.
  public static final PageSetup USUAL = new PageSetup(Size.AUTO, Turn.AUTO, 10, false, false);

  private static final double POINTS = 72 / 25.4;

  /// Sizes of paper.
  public enum Size {
    /// A4, or A3 for a picture whose letters would be too small on A4.
    AUTO,
    /// 210 by 297 millimetres.
    A4,
    /// 297 by 420 millimetres.
    A3
  }

  /// Which way paper is turned.
  public enum Turn {
    /// As suits the picture.
    AUTO,
    /// It stands.
    PORTRAIT,
    /// It lies on its side.
    LANDSCAPE
  }

  public PageSetup {
    if (!(margin >= LEAST_MARGIN && margin <= MOST_MARGIN)) {
      throw new IllegalArgumentException("not from 5 to 50 millimetres: " + margin);
    }
  }

  /// {@return the same on other paper}
  public PageSetup withSize(Size other) {
    return new PageSetup(other, turn, margin, tiled, text);
  }

  /// {@return the same on paper turned another way}
  public PageSetup withTurn(Turn other) {
    return new PageSetup(size, other, margin, tiled, text);
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

  /// {@return paper of `size` upright or on its side}
  static PDRectangle paper(Size size, Turn turn) {
    PDRectangle upright = size == Size.A3 ? PDRectangle.A3 : PDRectangle.A4;
    return turn == Turn.LANDSCAPE
        ? new PDRectangle(/* width= */ upright.getHeight(), /* height= */ upright.getWidth())
        : upright;
  }
}
