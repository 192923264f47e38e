package waymark.model;

import java.util.Optional;

/// How a figure was asked for; what is empty is as usual.
///
/// @param dpi the dots per inch of a picture made of dots, [#LEAST_DPI] to [#MOST_DPI]
/// @param transparent whether a picture made of dots has no ground of its own
/// @param width of the room for it, in millimetres, [#LEAST_ROOM] to [#MOST_ROOM]
/// @param height of the room for it, likewise
/// @param paper of a document
/// @param turn of a document's paper
/// @param margin of a document, in millimetres, [#LEAST_MARGIN] to [#MOST_MARGIN]
/// @param tiled whether the picture keeps its own size and goes over several pages
/// @param text whether all that the picture says follows it
/// @param alone whether a document that would say more holds the figure alone
/// @param findings whether a document that says more reports what the rules say
/// @param withoutSource whether the pathway itself is left out, so that the figure cannot be opened
///   again
public record FigureLook(
    Optional<Integer> dpi,
    boolean transparent,
    Optional<Double> width,
    Optional<Double> height,
    Optional<PaperSize> paper,
    Optional<PaperTurn> turn,
    Optional<Double> margin,
    boolean tiled,
    boolean text,
    boolean alone,
    boolean findings,
    boolean withoutSource) {

  /// The fewest dots per inch.
  public static final int LEAST_DPI = 96;

  /// The most dots per inch.
  public static final int MOST_DPI = 600;

  /// The least room for a figure.
  public static final int LEAST_ROOM = 20;

  /// The most room for a figure.
  public static final int MOST_ROOM = 10_000;

  /// The least margin; few printers reach closer to the edge.
  public static final int LEAST_MARGIN = 5;

  /// The most that leaves room for a picture.
  public static final int MOST_MARGIN = 50;

  /// As usual.
  public static final FigureLook USUAL =
      new FigureLook(
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          false,
          false,
          false);

  public FigureLook {
    check(dpi.map(Integer::doubleValue), LEAST_DPI, MOST_DPI, "dots per inch");
    check(width, LEAST_ROOM, MOST_ROOM, "millimetres");
    check(height, LEAST_ROOM, MOST_ROOM, "millimetres");
    check(margin, LEAST_MARGIN, MOST_MARGIN, "millimetres");
  }

  private static void check(Optional<Double> number, int least, int most, String what) {
    if (number.isPresent() && !(number.get() >= least && number.get() <= most)) {
      throw new IllegalArgumentException(
          "not from %d to %d %s: %s".formatted(least, most, what, number.get()));
    }
  }
}
