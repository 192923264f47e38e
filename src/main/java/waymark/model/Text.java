package waymark.model;

/// The one law for titles and names.
final class Text {

  private Text() {}

  static String check(String text, String law) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(law);
    }
    return text;
  }
}
