package waymark.canvas;

import java.util.ArrayList;
import java.util.List;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;

/// A picture as it is seen from far away: every mark as the rectangles that remain of it when it is
/// small. Lines are as wide as they are, letters are a grey stroke, icons are left out. Thousands
/// of cards are painted in a few milliseconds, since nothing is left of them but numbers.
///
/// The painted pixels are opaque, so each rectangle is mixed with what is below by how much of a
/// pixel it covers.
final class Coarse {

  /// How much of a line of letters is ink.
  private static final int INK = 110;

  private static final int OPAQUE = Pixels.OPAQUE;

  /// The thinnest line that is still seen, in pixels.
  private static final double HAIR = 0.4;

  /// Letters lower than this, in pixels, leave nothing.
  private static final double LEAST_LETTER = 1;

  /// What is smaller than this both ways, in pixels, leaves nothing.
  private static final double SPECK = 0.7;

  private final int count;
  private final float[] places;
  private final int[] colours;
  private final int[] weights;

  /// One rectangle.
  ///
  /// @param weight how much it covers, 0 to [#OPAQUE]
  private record Patch(Rect rect, int colour, int weight) {}

  private Coarse(List<Patch> patches) {
    count = patches.size();
    places = new float[4 * count];
    colours = new int[count];
    weights = new int[count];
    for (int i = 0; i < count; i++) {
      Rect rect = patches.get(i).rect;
      places[4 * i] = (float) rect.x();
      places[4 * i + 1] = (float) rect.y();
      places[4 * i + 2] = (float) rect.maxX();
      places[4 * i + 3] = (float) rect.maxY();
      colours[i] = patches.get(i).colour;
      weights[i] = patches.get(i).weight;
    }
  }

  static Coarse of(Picture picture) {
    List<Patch> patches = new ArrayList<>();
    picture.marks().forEach(mark -> add(patches, mark));
    return new Coarse(patches);
  }

  private static void add(List<Patch> patches, Mark mark) {
    switch (mark) {
      case Mark.Group group -> group.marks().forEach(m -> add(patches, m));
      case Mark.Box box -> box(patches, box);
      case Mark.Path path -> path(patches, path);
      case Mark.Words words -> {
        double size = words.type().size();
        Rect rect = new Rect(words.x(), words.baseline() - size * 0.55, words.width(), size * 0.55);
        patches.add(new Patch(rect, words.colour().rgb(), INK));
      }
    }
  }

  private static void box(List<Patch> patches, Mark.Box box) {
    box.stroke()
        .ifPresent(
            s -> patches.add(new Patch(box.rect().grown(s.width() / 2), s.colour().rgb(), OPAQUE)));
    Rect inner = box.stroke().map(s -> box.rect().grown(-s.width() / 2)).orElse(box.rect());
    box.fill().map(Colour::rgb).ifPresent(rgb -> patches.add(new Patch(inner, rgb, OPAQUE)));
  }

  private static void path(List<Patch> patches, Mark.Path path) {
    path.stroke()
        .filter(stroke -> stroke.width() >= 1)
        .ifPresent(
            stroke -> {
              int weight = stroke.dash().isEmpty() ? OPAQUE : OPAQUE / 2;
              Spot from = new Spot(0, 0);
              for (Segment segment : path.segments()) {
                Spot to = end(segment, from);
                boolean straight = from.x() == to.x() || from.y() == to.y();
                if (segment instanceof Segment.Line && straight && from.distance(to) > 8) {
                  Rect line = Rect.between(from, to).grown(stroke.width() / 2);
                  patches.add(new Patch(line, stroke.colour().rgb(), weight));
                }
                from = to;
              }
            });
    path.fill().ifPresent(fill -> patches.add(filled(path, fill)));
  }

  /// What the path goes around, as faint as it leaves of its rectangle free.
  private static Patch filled(Mark.Path path, Colour fill) {
    Spot at = end(path.segments().getFirst(), new Spot(0, 0));
    Rect rect = new Rect(at.x(), at.y(), 0, 0);
    double twice = 0;
    for (Segment segment : path.segments()) {
      Spot to = end(segment, at);
      rect = rect.union(new Rect(to.x(), to.y(), 0, 0));
      twice += at.x() * to.y() - to.x() * at.y();
      at = to;
    }
    double share = Math.abs(twice) / 2 / Math.max(1, rect.width() * rect.height());
    return new Patch(rect, fill.rgb(), (int) Math.clamp(OPAQUE * share, 0, OPAQUE));
  }

  private static Spot end(Segment segment, Spot before) {
    return switch (segment) {
      case Segment.Move(Spot to) -> to;
      case Segment.Line(Spot to) -> to;
      case Segment.Quad(_, Spot to) -> to;
      case Segment.Cubic(_, _, Spot to) -> to;
      case Segment.Close() -> before;
    };
  }

  /// Paints all of it.
  ///
  /// @param x what of the picture lies at the left edge of the pixels
  /// @param y what lies at their upper edge
  /// @param scale pixels for each unit of the picture
  void paint(Pixels pixels, double x, double y, double scale) {
    for (int i = 0; i < count; i++) {
      double left = (places[4 * i] - x) * scale;
      double top = (places[4 * i + 1] - y) * scale;
      double right = (places[4 * i + 2] - x) * scale;
      double bottom = (places[4 * i + 3] - y) * scale;
      boolean seen = right > 0 && bottom > 0 && left < pixels.width() && top < pixels.height();
      boolean speck = right - left < SPECK && bottom - top < SPECK;
      if (seen && !speck && (weights[i] != INK || bottom - top >= LEAST_LETTER)) {
        pixels.fill(
            left,
            top,
            Math.max(right, left + HAIR),
            Math.max(bottom, top + HAIR),
            colours[i],
            weights[i]);
      }
    }
  }
}
