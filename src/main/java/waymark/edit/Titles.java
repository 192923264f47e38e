package waymark.edit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.model.RoleKind;

/// Titles of roles in text that comes from elsewhere: one a line, whatever marks a list puts before
/// it, and of a row of a table the first cell that is not empty.
public final class Titles {

  private static final int MOST = 500;
  private static final int LONGEST = 200;
  private static final Pattern MARK =
      Pattern.compile("^(?:[-*+\u2022\u2023\u25AA\u25CF\u25E6\u2013\u2014o]|\\(?\\d{1,3}[.)])\\s+");

  private Titles() {}

  static List<String> of(String text) {
    return text.lines().map(Titles::title).filter(title -> !title.isEmpty()).limit(MOST).toList();
  }

  private static String title(String line) {
    String cell =
        Stream.of(line.split("\t", -1))
            .map(String::strip)
            .filter(c -> !c.isEmpty())
            .findFirst()
            .orElse("");
    String plain = MARK.matcher(cell).replaceFirst("").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
  }

  /// {@return the kind that is called so; another kind if none is}
  public static RoleKind kind(String title) {
    String wanted = title.toLowerCase(Locale.UK);
    if (wanted.matches("sendco|senco")) {
      return RoleKind.SENCO;
    }
    return Stream.of(RoleKind.values())
        .filter(k -> k.label().toLowerCase(Locale.UK).equals(wanted))
        .findFirst()
        .orElse(RoleKind.OTHER);
  }
}
