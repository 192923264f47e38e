package waymark.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Everything the interface says, from the bundle `messages`.
public final class Texts {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("waymark.app.messages");

  private Texts() {}

  /// {@return the text of that key, with `values` in its places}
  public static String text(String key, Object... values) {
    String pattern = BUNDLE.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
  }

  /// {@return whether there is a text of that key}
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
