package waymark.model;

import java.util.Locale;

/// A closed choice that stands in the file as one lower-case word, such as `deepen` or
/// `inner-london`.
public interface Word {

  /// {@return the constant's Java name}
  String name();

  /// {@return the word in the file: the Java name in lower case, with hyphens}
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// {@return what a person reads}
  default String label() {
    return Labels.of(this);
  }
}
