package waymark.app.publish;

import java.util.ArrayList;
import java.util.List;
import waymark.canvas.TrueSize.Sheet;
import waymark.export.fit.Fit;
import waymark.export.fit.Place;
import waymark.picture.Rect;

/// The sheets of the places, with a hint of the text that stands around a figure.
final class Sheets {

  private static final double LINE = 1.6;
  private static final double PITCH = 5.2;
  private static final double GAP = 7;
  private static final double SHORT = 0.62;

  private Sheets() {}

  /// {@return the sheet on which `fit` is}
  static Sheet of(Fit fit) {
    return switch (fit.place()) {
      case A4_COLUMN -> paper(210, 297, 25, 8, fit);
      case A4_LANDSCAPE -> paper(297, 210, 15, 0, fit);
      case SLIDE -> slide(fit);
      case WEB -> web(fit);
    };
  }

  private static Sheet paper(double width, double height, double margin, int lines, Fit fit) {
    double column = width - 2 * margin;
    List<Rect> text = new ArrayList<>(lines(margin, margin, column, lines));
    double top = margin + (lines == 0 ? 0 : lines * PITCH + GAP);
    double figure = Math.min(fit.height(), height - margin - top);
    double below = top + figure + GAP;
    int left = (int) ((height - margin - below) / PITCH);
    text.addAll(lines(margin, below, column, lines == 0 ? 0 : left));
    return new Sheet(width, height, new Rect(margin, top, column, fit.height()), text);
  }

  private static Sheet slide(Fit fit) {
    double width = 338.7;
    Rect title = new Rect(12, 13, 150, 8);
    Place place = Place.SLIDE;
    return new Sheet(
        width,
        190.5,
        new Rect((width - place.width()) / 2, 31, place.width(), fit.height()),
        List.of(title));
  }

  private static Sheet web(Fit fit) {
    double column = Place.WEB.width();
    double margin = 12;
    List<Rect> text = new ArrayList<>(lines(margin, margin, column, 4));
    double top = margin + 4 * PITCH + GAP;
    double below = top + fit.height() + GAP;
    text.addAll(lines(margin, below, column, 4));
    return new Sheet(
        column + 2 * margin,
        below + 4 * PITCH + margin,
        new Rect(margin, top, column, fit.height()),
        text);
  }

  private static List<Rect> lines(double x, double y, double width, int count) {
    List<Rect> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double length = i == count - 1 ? width * SHORT : width;
      lines.add(new Rect(x, y + i * PITCH, length, LINE));
    }
    return lines;
  }
}
