package waymark.export.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.export.Room;
import waymark.picture.Picture;

/// A figure at the size that it has in a place.
///
/// @param place where it goes
/// @param scale how much smaller than drawn, more than 0 and at most 1
/// @param width in millimetres
/// @param height in millimetres
/// @param misfits what a reader could not read, most serious first
public record Fit(Place place, double scale, double width, double height, List<Misfit> misfits) {

  /// The smallest text that is read with ease in print, in points.
  public static final double LEAST_POINTS = 8;

  /// The points of a unit of a picture.
  static final double POINTS = 0.75;

  public Fit {
    misfits = List.copyOf(misfits);
  }

  /// {@return `picture` in `place`, as large as fits}
  ///
  /// @param picture in the paper's own style
  public static Fit of(Picture picture, Place place) {
    double width = picture.page().width() * Room.MILLIMETRES;
    double height = picture.page().height() * Room.MILLIMETRES;
    double scale = place.room().scale(picture);
    Painted painted = Painted.of(picture);
    List<Misfit> misfits = new ArrayList<>();
    smallText(painted, place, scale).ifPresent(misfits::add);
    misfits.addAll(Legibility.of(painted));
    return new Fit(place, scale, width * scale, height * scale, misfits);
  }

  /// {@return whether the text of `picture` comes out large enough in `place`}
  ///
  /// @param picture in the paper's own style
  public static boolean isLargeEnough(Picture picture, Place place) {
    return smallText(Painted.of(picture), place, place.room().scale(picture)).isEmpty();
  }

  private static Optional<Misfit> smallText(Painted painted, Place place, double scale) {
    double least = painted.leastText() * POINTS;
    double enough = LEAST_POINTS / least;
    return least == 0 || scale >= enough - 1e-6
        ? Optional.empty()
        : Optional.of(
            new Misfit.SmallText(
                place,
                least * scale,
                painted.page().width() * Room.MILLIMETRES * enough,
                painted.page().height() * Room.MILLIMETRES * enough));
  }

  /// {@return whether a reader can read all of it}
  public boolean isGood() {
    return misfits.isEmpty();
  }
}
