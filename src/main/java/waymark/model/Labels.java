package waymark.model;

/// What people read for the words of the file, from the bundle `messages`.
final class Labels {

  private static final Phrasebook BOOK = Phrasebook.beside(Labels.class);

  private Labels() {}

  static String of(Word word) {
    return BOOK.text(word.getClass().getSimpleName() + "." + word.word());
  }
}
