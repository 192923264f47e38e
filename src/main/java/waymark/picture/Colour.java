package waymark.picture;

import java.util.HexFormat;

/// An opaque colour of the sRGB space.
///
/// @param rgb 0x000000 to 0xFFFFFF
public record Colour(int rgb) {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("not a colour: " + rgb);
    }
  }

  /// {@return the colour as `#RRGGBB`}
  public String hex() {
    return "#" + HEX.toHexDigits(rgb, 6);
  }

  /// {@return red, 0 to 255}
  public int red() {
    return rgb >> 16;
  }

  /// {@return green, 0 to 255}
  public int green() {
    return rgb >> 8 & 0xFF;
  }

  /// {@return blue, 0 to 255}
  public int blue() {
    return rgb & 0xFF;
  }

  /// {@return the contrast ratio of the two, 1 to 21, by WCAG 2.2 "contrast ratio"}
  public double contrast(Colour other) {
    double a = luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /// {@return the relative luminance, 0 to 1, by WCAG 2.2}
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
