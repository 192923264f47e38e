package waymark.picture.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Theme;
import waymark.picture.Type;

/// What solid, dashed and diamonds mean: only what is used.
final class Legend {

  private static final double ROW = 20;

  private final Theme theme;
  private final Frame frame;
  private final Itinerary itinerary;

  Legend(Theme theme, Frame frame, Itinerary itinerary) {
    this.theme = theme;
    this.frame = frame;
    this.itinerary = itinerary;
  }

  double height() {
    return 6 + ROW * (places().getLast().y() + 1);
  }

  /// Where each item goes: x from the left, y as the number of its row.
  private List<Spot> places() {
    List<Spot> places = new ArrayList<>();
    double x = Frame.NAMES;
    int row = 0;
    for (Item item : items()) {
      double width = 28 + Ink.width(item.words(), Type.LINE);
      if (x + width > frame.width() && x > Frame.NAMES) {
        x = Frame.NAMES;
        row++;
      }
      places.add(new Spot(x, row));
      x += width + 18;
    }
    return places;
  }

  private record Item(String words, Sample sample) {}

  private enum Sample {
    SOLID,
    DASHED,
    DIAMOND,
    LINE
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    items.add(new Item("as soon as it can be", Sample.SOLID));
    items.add(new Item("it may take until then", Sample.DASHED));
    if (itinerary.courses().stream().anyMatch(Itinerary.Course::yearly)) {
      items.add(new Item("course begins", Sample.DIAMOND));
    }
    if (itinerary.posts().stream().anyMatch(p -> p.pay().isKnown())) {
      items.add(new Item("least pay of the post", Sample.LINE));
    }
    return items;
  }

  List<Mark> marks(double top) {
    Ink ink = new Ink();
    List<Item> items = items();
    List<Spot> places = places();
    for (int i = 0; i < items.size(); i++) {
      double x = places.get(i).x();
      double y = top + 18 + places.get(i).y() * ROW;
      sample(ink, items.get(i).sample(), x, y - 4);
      ink.words(items.get(i).words(), x + 28, y, Type.LINE, theme.muted());
    }
    return ink.marks();
  }

  private void sample(Ink ink, Sample sample, double x, double y) {
    switch (sample) {
      case SOLID ->
          ink.box(new Rect(x, y - 5, 22, 10), 3, theme.card(), Stroke.solid(theme.ink(), 1.5));
      case DASHED -> ink.outline(new Rect(x, y - 5, 22, 10), 3, Ink.dashed(theme.muted(), 1.25));
      case DIAMOND ->
          ink.diamond(
              new Spot(x + 14, y), 6, Optional.of(theme.ink()), Stroke.solid(theme.page(), 1));
      case LINE -> ink.line(new Spot(x, y), new Spot(x + 22, y), Stroke.solid(theme.ink(), 3));
    }
  }
}
