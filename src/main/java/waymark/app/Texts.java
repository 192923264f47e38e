package waymark.app;

import waymark.model.Phrasebook;

/// Everything the interface says, from the bundle `messages`.
public final class Texts {

  private static final Phrasebook BOOK = Phrasebook.beside(Texts.class);

  private Texts() {}

  /// {@return the text of that key, with `values` in its places}
  public static String text(String key, Object... values) {
    return BOOK.text(key, values);
  }

  /// {@return whether there is a text of that key}
  public static boolean has(String key) {
    return BOOK.has(key);
  }
}
