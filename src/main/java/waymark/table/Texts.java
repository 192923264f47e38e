package waymark.table;

import waymark.model.Phrasebook;

/// What tables say, from the bundle `messages`.
final class Texts {

  private static final Phrasebook BOOK = Phrasebook.beside(Texts.class);

  private Texts() {}

  /// {@return the text of that key, with `values` in its places}
  static String text(String key, Object... values) {
    return BOOK.text(key, values);
  }
}
