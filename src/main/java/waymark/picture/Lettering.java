package waymark.picture;

/// Makes measured lines of text.
final class Lettering {

  private Lettering() {}

  static Mark.Words at(String text, double x, double baseline, Type type, Colour colour) {
    return new Mark.Words(text, x, baseline, TextMeasure.BUNDLED.width(text, type), type, colour);
  }
}
