package waymark.export.office;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import waymark.picture.Rect;

/// A sheet of A4 with its margins, in millimetres.
enum WordPage {
  /// The short side below, with margins for reading.
  UPRIGHT(210, 297, 22, 20, 20),
  /// The long side below, with narrow margins, for what is wide.
  WIDE(297, 210, 15, 9, 12);

  private static final double TWIPS = 1440 / 25.4;
  private static final double MILLIMETRES = 25.4 / 96;

  /// What stands with a figure on its page, by the height that it takes.
  enum With {
    /// Its caption.
    CAPTION(8.5),
    /// Its caption, and a heading above.
    HEADING(19);

    private final double height;

    With(double height) {
      this.height = height;
    }
  }

  /// Below this scale text of 12 units is smaller than 8 points.
  private static final double LEGIBLE = 8 / 9.0;

  private final double width;
  private final double height;
  private final double aside;
  private final double above;
  private final double below;

  WordPage(double width, double height, double aside, double above, double below) {
    this.width = width;
    this.height = height;
    this.aside = aside;
    this.above = above;
    this.below = below;
  }

  /// {@return the page on which a picture of that size is to stand: upright if it can be read
  /// there, else whichever shows it larger}
  static WordPage of(Rect picture, With with) {
    double upright = UPRIGHT.scale(picture, with);
    return upright >= LEGIBLE || upright >= WIDE.scale(picture, with) ? UPRIGHT : WIDE;
  }

  /// {@return how large a picture is there, as a part of its own size, which is the most}
  double scale(Rect picture, With with) {
    double across = text() / (picture.width() * MILLIMETRES);
    double down = (height - above - below - with.height) / (picture.height() * MILLIMETRES);
    return Math.min(1, Math.min(across, down));
  }

  /// {@return the width of the text}
  double text() {
    return width - 2 * aside;
  }

  /// {@return the width of the text in twentieths of a point}
  long textTwips() {
    return Math.round(text() * TWIPS);
  }

  /// Makes `section` a run of such pages.
  void set(CTSectPr section) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(twips(width));
    size.setH(twips(height));
    if (this == WIDE) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setLeft(twips(aside));
    margins.setRight(twips(aside));
    margins.setTop(twips(above));
    margins.setBottom(twips(below));
    margins.setHeader(twips(8));
    margins.setFooter(twips(8));
    margins.setGutter(BigInteger.ZERO);
  }

  private static BigInteger twips(double millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * TWIPS));
  }
}
