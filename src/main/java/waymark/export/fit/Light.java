package waymark.export.fit;

import waymark.picture.Colour;

/// How a figure is seen.
public enum Light {
  /// As it is painted.
  COLOUR("in colour") {
    @Override
    Colour of(Colour colour) {
      return colour;
    }
  },
  /// As a printer or copier without colour gives it back.
  GREY("in grey") {
    @Override
    Colour of(Colour colour) {
      long grey =
          Math.round(0.2126 * colour.red() + 0.7152 * colour.green() + 0.0722 * colour.blue());
      return new Colour((int) grey * 0x010101);
    }
  };

  private final String words;

  Light(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// {@return what becomes of `colour`; grey by the weights of ITU-R BT.709}
  abstract Colour of(Colour colour);

  /// {@return `colour` without its colour, as a printer in black and white gives it back}
  public static Colour grey(Colour colour) {
    return GREY.of(colour);
  }
}
