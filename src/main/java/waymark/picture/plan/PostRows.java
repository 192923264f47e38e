package waymark.picture.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.model.StepKind;
import waymark.picture.Icon;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;
import waymark.picture.Theme;
import waymark.picture.Type;

/// A row for each post: solid while it is held at least, dashed while it may be held still.
final class PostRows {

  private static final double ROW = 44;
  private static final double BAR = 20;
  private static final double PITCH = 16;
  private static final double ROOM = Frame.NAMES - Frame.TEXT - 10;

  private final Theme theme;
  private final Frame frame;
  private final List<Itinerary.Post> posts;
  private final LocalDate day;

  PostRows(Theme theme, Frame frame, Itinerary itinerary) {
    this.theme = theme;
    this.frame = frame;
    posts = itinerary.posts();
    day = itinerary.day();
  }

  double height() {
    return posts.stream().mapToDouble(PostRows::height).sum();
  }

  private static double height(Itinerary.Post post) {
    return ROW + (title(post).size() - 1) * PITCH;
  }

  private static List<String> title(Itinerary.Post post) {
    return TextMeasure.BUNDLED.lines(post.title(), Type.BAND, ROOM);
  }

  List<Mark> marks(double top) {
    Ink ink = new Ink();
    double y = top;
    for (int row = 0; row < posts.size(); row++) {
      Itinerary.Post post = posts.get(row);
      name(ink, post, y);
      bar(ink, row, y + (ROW - BAR) / 2);
      if (row > 0) {
        move(ink, post, y - height(posts.get(row - 1)) + ROW, y);
      }
      y += height(post);
    }
    return ink.marks();
  }

  private void name(Ink ink, Itinerary.Post post, double y) {
    ink.add(Icon.of(post.kind()).marks(0, y + 6, theme.shade(post.tone()).dark()));
    double line = y + 17;
    for (String words : title(post)) {
      ink.words(words, Frame.TEXT, line, Type.BAND, theme.ink());
      line += PITCH;
    }
    ink.words(post.when(), Frame.TEXT, line + 1, Type.LINE, theme.muted(), ROOM);
  }

  private void bar(Ink ink, int row, double y) {
    Itinerary.Post post = posts.get(row);
    Theme.Shade shade = theme.shade(post.tone());
    LocalDate from = post.from().isBefore(day) ? day : post.from();
    Optional<Itinerary.Post> next =
        row + 1 < posts.size() ? Optional.of(posts.get(row + 1)) : Optional.empty();
    double start = frame.x(from);
    double end = frame.x(next.map(Itinerary.Post::from).orElse(frame.until()));
    next.ifPresent(n -> tail(ink, end, frame.x(n.latest()), y, shade));
    Rect bar = new Rect(start, y, Math.max(3, end - start), BAR);
    ink.box(bar, Math.min(4, bar.width() / 2), shade.tint(), Stroke.solid(shade.dark(), 1.5));
    ink.box(new Rect(start, y, Math.min(5, bar.width()), BAR), 2, shade.dark());
    if (next.isEmpty()) {
      onward(ink, end, y, shade);
    }
  }

  private void tail(Ink ink, double from, double to, double y, Theme.Shade shade) {
    if (to > from + 2) {
      Rect rect = new Rect(from - 4, y + 3, to - from + 4, BAR - 6);
      ink.outline(rect, 4, Ink.dashed(shade.dark(), 1.25));
    }
  }

  /// The last post goes on beyond the edge.
  private void onward(Ink ink, double x, double y, Theme.Shade shade) {
    double middle = y + BAR / 2;
    ink.lines(
        List.of(
            new Spot(x - 12, middle - 5), new Spot(x - 7, middle), new Spot(x - 12, middle + 5)),
        Stroke.solid(shade.dark(), 1.75));
  }

  /// An arrow from the post before.
  ///
  /// @param above the lower edge of that row
  private void move(Ink ink, Itinerary.Post post, double above, double y) {
    double x = frame.x(post.from());
    double from = above - (ROW - BAR) / 2;
    double to = y + (ROW - BAR) / 2 - 1;
    if (post.by().equals(Optional.of(StepKind.DEEPEN))) {
      ink.line(
          new Spot(x - 1.5, from), new Spot(x - 1.5, to - 5), Stroke.solid(theme.line(), 1.25));
      ink.line(
          new Spot(x + 1.5, from), new Spot(x + 1.5, to - 5), Stroke.solid(theme.line(), 1.25));
    } else {
      Stroke line =
          post.by().equals(Optional.of(StepKind.SIDEWAYS))
              ? Ink.dashed(theme.line(), 1.75)
              : Stroke.solid(theme.line(), 1.75);
      ink.line(new Spot(x, from), new Spot(x, to - 5), line);
    }
    ink.shape(
        List.of(new Spot(x, to), new Spot(x - 4.5, to - 7), new Spot(x + 4.5, to - 7)),
        Optional.of(theme.line()),
        Optional.empty());
  }
}
