package waymark.file.json;

/// JSON text on one line.
final class JsonText {

  private JsonText() {}

  /// Writes `json` on one line behind what `out` holds, giving up once that is longer than `limit`.
  ///
  /// @return whether it fitted
  static boolean writeWithin(Json json, StringBuilder out, int limit) {
    if (out.length() > limit) {
      return false;
    }
    switch (json) {
      case Json.Text t -> quote(t.value(), out);
      case Json.Num n -> out.append(n.digits());
      case Json.Bool b -> out.append(b.value());
      case Json.Null _ -> out.append("null");
      case Json.Items items -> items(items, out, limit);
      case Json.Obj obj -> object(obj, out, limit);
    }
    return out.length() <= limit;
  }

  private static void items(Json.Items items, StringBuilder out, int limit) {
    String inner = items.values().stream().anyMatch(v -> v instanceof Json.Obj) ? " " : "";
    out.append('[').append(inner);
    String separator = "";
    for (Json value : items.values()) {
      out.append(separator);
      separator = ", ";
      if (!writeWithin(value, out, limit)) {
        return;
      }
    }
    out.append(inner).append(']');
  }

  private static void object(Json.Obj obj, StringBuilder out, int limit) {
    if (obj.fields().isEmpty()) {
      out.append("{}");
      return;
    }
    String separator = "{ ";
    for (var field : obj.fields().entrySet()) {
      out.append(separator);
      separator = ", ";
      quote(field.getKey(), out);
      out.append(": ");
      if (!writeWithin(field.getValue(), out, limit)) {
        return;
      }
    }
    out.append(" }");
  }

  /// Writes a text in double quotes. Half a surrogate pair, which UTF-8 cannot hold, is escaped.
  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) && isPair(text, i)) {
        out.append(c).append(text.charAt(++i));
      } else {
        character(c, out);
      }
    }
    out.append('"');
  }

  private static boolean isPair(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  private static void character(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || Character.isSurrogate(c)) {
          out.append("\\u%04x".formatted((int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
