package waymark.export;

/// How finely a picture is divided into dots: dots for each inch of paper.
///
/// @param dots 96 (one dot a unit) to 600
public record Dpi(int dots) {

  /// The least that is allowed: one dot for each unit of a picture.
  public static final int LEAST = 96;

  /// The most that is allowed.
  public static final int MOST = 600;

  /// What is usual: sharp on a dense screen and at 160 mm in print.
  public static final Dpi USUAL = new Dpi(192);

  private static final double INCH = 0.0254;

  public Dpi {
    if (dots < LEAST || dots > MOST) {
      throw new IllegalArgumentException("not from 96 to 600 dots per inch: " + dots);
    }
  }

  /// {@return the dots for a unit of a picture}
  double scale() {
    return dots / 96.0;
  }

  /// {@return the dots for a metre, as a PNG states them}
  int perMetre() {
    return (int) Math.round(dots / INCH);
  }
}
