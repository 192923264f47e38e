package waymark.file.json;

import java.util.List;

/// How values are shown in a sentence: in their JSON form, and never longer than a glance.
public final class Words {

  /// The most characters of a value that a sentence shows.
  static final int SHOWN = 60;

  private Words() {}

  /// {@return the text in double quotes, shortened, its control characters escaped}
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    JsonText.quote(shortened(text), out);
    return out.toString();
  }

  /// {@return the text, shortened}
  public static String shortened(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
    return text.substring(0, end) + "…";
  }

  /// {@return what `json` is, in words}
  public static String describe(Json json) {
    return switch (json) {
      case Json.Text t -> quoted(t.value());
      case Json.Num n -> "the number " + shortened(n.digits());
      case Json.Bool b -> "the word " + b.value();
      case Json.Null _ -> "null";
      case Json.Items _ -> "a list";
      case Json.Obj _ -> "an object";
    };
  }

  /// {@return `"a", "b" or "c"`}
  public static String either(List<String> words) {
    List<String> all = words.stream().map(Words::quoted).toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }
}
