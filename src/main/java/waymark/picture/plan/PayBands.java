package waymark.picture.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;
import waymark.picture.Theme;
import waymark.picture.Type;

/// Pay over the years: a band from the least to the most of each post, and a line that steps from
/// least to least.
final class PayBands {

  private static final double HEAD = 22;
  private static final double CHART = 168;
  private static final int STEP = 10_000;

  /// Beside a band that is narrower its figures would lie on those of the next; the words of the
  /// route tell them.
  private static final double NARROW = 30;

  private static final String GAP = "No figure known";

  private final Theme theme;
  private final Frame frame;
  private final Itinerary itinerary;

  PayBands(Theme theme, Frame frame, Itinerary itinerary) {
    this.theme = theme;
    this.frame = frame;
    this.itinerary = itinerary;
  }

  private boolean isKnown() {
    return itinerary.posts().stream().anyMatch(p -> p.pay().isKnown());
  }

  double height() {
    return HEAD + (isKnown() ? CHART + 8 : 20);
  }

  List<Mark> marks(double top) {
    Ink ink = new Ink();
    ink.words("Pay", 28, top + 14, Type.BAND, theme.ink());
    ink.words(itinerary.pay(), Frame.NAMES + 4, top + 14, Type.LINE, theme.muted(), width());
    if (isKnown()) {
      double chart = top + HEAD;
      scale(ink, chart);
      for (int post = 0; post < itinerary.posts().size(); post++) {
        band(ink, post, chart);
      }
      steps(ink, chart);
      for (int post = 0; post < itinerary.posts().size(); post++) {
        figures(ink, post, chart);
      }
    } else {
      ink.words(
          "No figure is known for these posts.", Frame.NAMES + 4, top + 34, Type.LINE, theme.ink());
    }
    return ink.marks();
  }

  private double width() {
    return frame.width() - Frame.NAMES - 4;
  }

  private void scale(Ink ink, double top) {
    int each = (frame.most() - frame.least()) / STEP > 6 ? 2 * STEP : STEP;
    for (int pounds = frame.least(); pounds <= frame.most(); pounds += each) {
      double y = y(top, pounds);
      ink.line(
          new Spot(Frame.NAMES, y), new Spot(frame.width(), y), Stroke.solid(theme.hairline(), 1));
      ink.wordsBefore(pounds(pounds), Frame.NAMES - 8, y + 4, Type.LINE, theme.muted());
    }
  }

  private double y(double top, int pounds) {
    return top + frame.drop(pounds, CHART);
  }

  private static String pounds(int pounds) {
    return "£" + String.format(Locale.UK, "%,d", pounds);
  }

  private double start(int post) {
    var from = itinerary.posts().get(post).from();
    return frame.x(from.isBefore(itinerary.day()) ? itinerary.day() : from);
  }

  private double end(int post) {
    return post + 1 < itinerary.posts().size() ? start(post + 1) : frame.x(frame.until());
  }

  /// The line along the least of each post, broken where a post's pay is not known.
  private void steps(Ink ink, double top) {
    List<Spot> line = new ArrayList<>();
    for (int post = 0; post < itinerary.posts().size(); post++) {
      Itinerary.Pay pay = itinerary.posts().get(post).pay();
      if (pay.isKnown()) {
        line.add(new Spot(start(post), y(top, pay.low())));
        line.add(new Spot(end(post), y(top, pay.low())));
      } else {
        draw(ink, line);
        line.clear();
      }
    }
    draw(ink, line);
  }

  private void draw(Ink ink, List<Spot> line) {
    if (line.size() > 1) {
      ink.lines(line, Stroke.solid(theme.ink(), 2));
    }
  }

  private void band(Ink ink, int post, double top) {
    Itinerary.Post one = itinerary.posts().get(post);
    double x = start(post);
    double width = Math.max(4, end(post) - x);
    if (!one.pay().isKnown()) {
      gap(ink, x, width, top);
      return;
    }
    double high = y(top, one.pay().high());
    double low = y(top, one.pay().low());
    Theme.Shade shade = theme.shade(one.tone());
    Stroke edge =
        one.pay().firm() ? Stroke.solid(shade.dark(), 1.25) : Ink.dashed(shade.dark(), 1.25);
    if (low - high > 1) {
      ink.box(new Rect(x, high, width, low - high), 0, shade.tint(), edge);
    }
    ink.line(new Spot(x, low), new Spot(x + width, low), Stroke.solid(shade.dark(), 3));
  }

  private void figures(Ink ink, int post, double top) {
    Itinerary.Pay pay = itinerary.posts().get(post).pay();
    if (!pay.isKnown() || isNarrow(post)) {
      return;
    }
    double x = start(post);
    double room = Math.max(4, end(post) - x) - 10;
    double high = y(top, pay.high());
    double low = y(top, pay.low());
    if (low - high > 1) {
      pay.most().ifPresent(most -> figure(ink, pounds(most), x + 6, most(most, room, high, low)));
    }
    pay.least().ifPresent(least -> figure(ink, pounds(least), x + 6, low + 15));
    boolean inside = low - high > 24 && Ink.width(pay.words(), Type.LINE) <= room;
    double line = inside ? (high + low) / 2 + 4 : low + 31;
    Colour colour = inside ? theme.ink() : theme.muted();
    for (String words : said(pay.words(), room)) {
      ink.words(words, x + 7, line, Type.LINE, colour);
      line += 15;
    }
  }

  private boolean isNarrow(int post) {
    return post + 1 < itinerary.posts().size()
        && itinerary.posts().get(post + 1).pay().isKnown()
        && end(post) - start(post) < NARROW;
  }

  /// Above the band, or within it where it would reach over what stands above the next.
  private static double most(int most, double room, double high, double low) {
    boolean wide = Ink.width(pounds(most), Type.STRONG) > room;
    return wide && low - high > 34 ? high + 13 : high - 5;
  }

  /// A figure is never cut, so it may reach over what comes next, and lies on a ground of its own.
  private void figure(Ink ink, String pounds, double x, double baseline) {
    double width = Ink.width(pounds, Type.STRONG);
    ink.box(new Rect(x - 1, baseline - 10, width + 2, 12), 2, theme.page());
    ink.words(pounds, x, baseline, Type.STRONG, theme.ink());
  }

  private static List<String> said(String words, double room) {
    boolean fits =
        Stream.of(words.split(" ", -1)).allMatch(word -> Ink.width(word, Type.LINE) <= room);
    return fits ? TextMeasure.BUNDLED.lines(words, Type.LINE, room) : List.of();
  }

  private void gap(Ink ink, double x, double width, double top) {
    double y = top + CHART - 8;
    ink.line(new Spot(x + 4, y), new Spot(x + width - 4, y), Ink.dashed(theme.line(), 1));
    if (Ink.width(GAP, Type.LINE) <= width - 10) {
      ink.words(GAP, x + 6, y - 6, Type.LINE, theme.muted());
    }
  }
}
