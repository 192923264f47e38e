package waymark.export;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import waymark.picture.Rect;

/// How a picture lies on paper; lengths in points, from the lower left corner.
///
/// @param mediaBox the paper
/// @param scale points for a unit of the picture
/// @param drawing the picture's page
record PdfSheet(PDRectangle mediaBox, float scale, Rect drawing) {

  private static final float MARGIN = 28.35f;
  private static final float POINTS = 72f / 96f;

  /// On A4 the smallest text would be under 7 points below this scale.
  private static final float LEAST = POINTS * 7 / 9;

  static PdfSheet of(Rect drawing) {
    PdfSheet a4 = on(PDRectangle.A4, drawing);
    return a4.scale < LEAST ? on(PDRectangle.A3, drawing) : a4;
  }

  private static PdfSheet on(PDRectangle upright, Rect drawing) {
    boolean wide = drawing.width() > drawing.height();
    PDRectangle paper =
        wide
            ? new PDRectangle(/* width= */ upright.getHeight(), /* height= */ upright.getWidth())
            : upright;
    double across = (paper.getWidth() - 2 * MARGIN) / drawing.width();
    double down = (paper.getHeight() - 2 * MARGIN) / drawing.height();
    return new PdfSheet(paper, (float) Math.min(POINTS, Math.min(across, down)), drawing);
  }

  /// {@return where the picture lies}
  PDRectangle figure() {
    float width = (float) drawing.width() * scale;
    float height = (float) drawing.height() * scale;
    float left = (mediaBox.getWidth() - width) / 2;
    return new PDRectangle(left, mediaBox.getHeight() - MARGIN - height, width, height);
  }

  /// {@return what takes the picture's places, whose y grows downwards, to the paper's}
  Matrix matrix() {
    PDRectangle figure = figure();
    float x = figure.getLowerLeftX() - (float) drawing.x() * scale;
    float y = figure.getUpperRightY() + (float) drawing.y() * scale;
    return new Matrix(scale, 0, 0, -scale, x, y);
  }
}
