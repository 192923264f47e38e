package waymark.file.json;

/// A tree to text that a person can read and a version control system can compare: two spaces a
/// level, `\n`, and on one line what fits there. The document and its direct lists are always
/// broken, so that one role or step more is one line more.
public final class JsonWriter {

  private static final int WIDTH = 100;
  private static final int ALWAYS_BROKEN = 2;

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  /// {@return the text of a document, with a line feed at its end}
  public static String document(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.value(json, 0, 0);
    return writer.out.append('\n').toString();
  }

  /// {@return the text of a value on one line}
  public static String line(Json json) {
    StringBuilder out = new StringBuilder();
    JsonText.writeWithin(json, out, Integer.MAX_VALUE);
    return out.toString();
  }

  /// Writes `json` at `depth`, `taken` columns of the line being used already.
  private void value(Json json, int depth, int taken) {
    StringBuilder line = new StringBuilder();
    if (depth >= ALWAYS_BROKEN && JsonText.writeWithin(json, line, WIDTH - taken - 1)) {
      out.append(line);
      return;
    }
    switch (json) {
      case Json.Items items when !items.values().isEmpty() -> items(items, depth);
      case Json.Obj obj when !obj.fields().isEmpty() -> object(obj, depth);
      case Json.Items _, Json.Obj _, Json.Text _, Json.Num _, Json.Bool _, Json.Null _ ->
          out.append(line(json));
    }
  }

  private void items(Json.Items items, int depth) {
    String separator = "[";
    for (Json value : items.values()) {
      out.append(separator);
      separator = ",";
      newLine(depth + 1);
      value(value, depth + 1, 2 * (depth + 1));
    }
    newLine(depth);
    out.append(']');
  }

  private void object(Json.Obj obj, int depth) {
    String separator = "{";
    for (var field : obj.fields().entrySet()) {
      out.append(separator);
      separator = ",";
      newLine(depth + 1);
      int start = out.length();
      JsonText.quote(field.getKey(), out);
      out.append(": ");
      value(field.getValue(), depth + 1, 2 * (depth + 1) + out.length() - start);
    }
    newLine(depth);
    out.append('}');
  }

  private void newLine(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }
}
