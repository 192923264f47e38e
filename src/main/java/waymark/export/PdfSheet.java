package waymark.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import waymark.model.PaperSize;
import waymark.model.PaperTurn;
import waymark.picture.Rect;

/// A page and the part of a picture that lies on it.
///
/// @param paper its size in points
/// @param scale points for a unit of the picture
/// @param shown the part of the picture, in the picture's units
/// @param frame where that part lies, in points from the paper's upper left corner
/// @param tile which part it is
record PdfSheet(PDRectangle paper, double scale, Rect shown, Rect frame, Tile tile) {

  /// The place of a page among those that make up one picture, each counted from 0.
  record Tile(int column, int row, int columns, int rows) {

    static final Tile WHOLE = new Tile(0, 0, 1, 1);

    boolean isWhole() {
      return columns * rows == 1;
    }
  }

  /// What neighbouring pages show alike, in points, so that they can be laid over each other.
  static final double OVERLAP = 10 * 72 / 25.4;

  /// The height of the line with the page's number, in points.
  static final double FOOTER = 18;

  private static final double POINTS = 72.0 / 96;

  /// On A4 the smallest text would be under 7 points below this scale.
  private static final double LEAST = POINTS * 7 / 9;

  /// {@return the pages that show `drawing`}
  ///
  /// @param numbered whether there must be room for the page's number
  static List<PdfSheet> of(Rect drawing, PageSetup setup, boolean numbered) {
    return setup.tiled() ? tiles(drawing, setup) : List.of(fitted(drawing, setup, numbered));
  }

  private static PdfSheet fitted(Rect drawing, PageSetup setup, boolean numbered) {
    double footer = numbered ? FOOTER : 0;
    PdfSheet asked = fitted(drawing, setup, setup.size().orElse(PaperSize.A4), footer);
    boolean tooSmall = setup.size().isEmpty() && asked.scale < LEAST;
    return tooSmall ? fitted(drawing, setup, PaperSize.A3, footer) : asked;
  }

  private static PdfSheet fitted(Rect drawing, PageSetup setup, PaperSize size, double footer) {
    return turns(setup)
        .map(turn -> fitted(drawing, PageSetup.paper(size, turn), setup.points(), footer))
        .max(Comparator.comparingDouble(PdfSheet::scale))
        .orElseThrow();
  }

  private static Stream<PaperTurn> turns(PageSetup setup) {
    return setup.turn().map(Stream::of).orElse(Stream.of(PaperTurn.values()));
  }

  private static PdfSheet fitted(Rect drawing, PDRectangle paper, double margin, double footer) {
    double across = paper.getWidth() - 2 * margin;
    double down = paper.getHeight() - 2 * margin - footer;
    double scale = Math.min(POINTS, Math.min(across / drawing.width(), down / drawing.height()));
    double width = drawing.width() * scale;
    Rect frame = new Rect((paper.getWidth() - width) / 2, margin, width, drawing.height() * scale);
    return new PdfSheet(paper, scale, drawing, frame, Tile.WHOLE);
  }

  private static List<PdfSheet> tiles(Rect drawing, PageSetup setup) {
    PaperSize size = setup.size().orElse(PaperSize.A4);
    return turns(setup)
        .map(turn -> tiles(drawing, PageSetup.paper(size, turn), setup.points()))
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private static List<PdfSheet> tiles(Rect drawing, PDRectangle paper, double margin) {
    double across = paper.getWidth() - 2 * margin;
    double down = paper.getHeight() - 2 * margin - FOOTER;
    int columns = pieces(drawing.width() * POINTS, across);
    int rows = pieces(drawing.height() * POINTS, down);
    List<PdfSheet> sheets = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double left = drawing.x() + column * (across - OVERLAP) / POINTS;
        double top = drawing.y() + row * (down - OVERLAP) / POINTS;
        double width = Math.min(across / POINTS, drawing.maxX() - left);
        double height = Math.min(down / POINTS, drawing.maxY() - top);
        Rect frame = new Rect(margin, margin, width * POINTS, height * POINTS);
        Tile tile = new Tile(column, row, columns, rows);
        sheets.add(new PdfSheet(paper, POINTS, new Rect(left, top, width, height), frame, tile));
      }
    }
    return sheets;
  }

  private static int pieces(double length, double room) {
    return length <= room ? 1 : (int) Math.ceil((length - OVERLAP) / (room - OVERLAP));
  }

  /// {@return where the picture lies, as a tag states it: from the lower left corner}
  PDRectangle box() {
    return new PDRectangle(
        (float) frame.x(),
        (float) (paper.getHeight() - frame.maxY()),
        (float) frame.width(),
        (float) frame.height());
  }

  /// {@return what takes the picture's places to the paper's}
  Matrix matrix() {
    return new Matrix(
        (float) scale,
        0,
        0,
        (float) scale,
        (float) (frame.x() - shown.x() * scale),
        (float) (frame.y() - shown.y() * scale));
  }
}
