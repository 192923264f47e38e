package waymark.picture.plan;

import java.time.LocalDate;
import java.util.List;
import waymark.picture.Mark;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Theme;
import waymark.picture.Type;

/// The school years along the top, and a line down from each.
final class Axis {

  static final double HEIGHT = 26;
  private static final double LABEL = 58;

  private final Theme theme;
  private final Frame frame;

  Axis(Theme theme, Frame frame) {
    this.theme = theme;
    this.frame = frame;
  }

  List<Mark> marks(double top, double bottom) {
    Ink ink = new Ink();
    int each = each();
    for (int year = 0; year <= frame.years(); year++) {
      LocalDate september = frame.from().plusYears(year);
      double x = frame.x(september);
      ink.line(
          new Spot(x, top + (year % each == 0 ? 4 : HEIGHT - 6)),
          new Spot(x, bottom),
          Stroke.solid(theme.hairline(), 1));
      if (year % each == 0 && x + LABEL <= frame.width()) {
        ink.words(label(september), x + 5, top + 15, Type.LINE, theme.muted());
      }
    }
    ink.line(
        new Spot(Frame.NAMES, top + HEIGHT - 4),
        new Spot(frame.width(), top + HEIGHT - 4),
        Stroke.solid(theme.hairline(), 1));
    return ink.marks();
  }

  /// Every how many years there is room for a label.
  private int each() {
    return (int) Math.max(1, Math.ceil(LABEL / frame.yearWidth()));
  }

  private static String label(LocalDate september) {
    return "%d/%02d".formatted(september.getYear(), (september.getYear() + 1) % 100);
  }
}
