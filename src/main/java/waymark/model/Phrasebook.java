package waymark.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What a room says to people: the bundle `messages` that lies beside its classes.
///
/// A text with values is a pattern of [MessageFormat], plurals included; one without is taken as it
/// stands.
public final class Phrasebook {

  private final ResourceBundle bundle;

  private Phrasebook(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /// {@return the texts beside that class}
  public static Phrasebook beside(Class<?> type) {
    return new Phrasebook(
        ResourceBundle.getBundle(
            type.getPackageName() + ".messages", Locale.getDefault(), type.getClassLoader()));
  }

  /// {@return the text of that key, with `values` in its places}
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
  }

  /// {@return whether there is a text of that key}
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
