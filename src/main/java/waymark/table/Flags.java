package waymark.table;

import java.util.List;
import java.util.Optional;

/// Yes, no, or nothing said.
final class Flags {

  private Flags() {}

  static String text(boolean flag) {
    return Texts.text(flag ? "yes" : "no");
  }

  static List<String> words() {
    return List.of(text(true), text(false));
  }

  /// {@return what `text` says, which may be nothing; empty if it says something else}
  static Optional<Optional<Boolean>> read(String text) {
    if (text.isBlank()) {
      return Optional.of(Optional.empty());
    }
    if (isOneOf(text, "yes")) {
      return Optional.of(Optional.of(true));
    }
    return isOneOf(text, "no") ? Optional.of(Optional.of(false)) : Optional.empty();
  }

  private static boolean isOneOf(String text, String key) {
    return List.of(Texts.text(key + ".also").split("\\|", -1)).contains(Names.plain(text));
  }
}
