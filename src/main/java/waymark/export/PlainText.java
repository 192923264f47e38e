package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as plain text: a row of a table becomes a line that names its columns where it
/// says something.
public final class PlainText {

  private PlainText() {}

  /// {@return the text of `blocks`, a blank line between any two}
  public static String write(List<Block> blocks) {
    return blocks.stream().map(PlainText::text).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> text + "\n" + rule(level, text);
      case Block.Paragraph(String text) -> text;
      case Block.Listing listing -> String.join("\n", items(listing));
      case Block.Table table -> table(table);
    };
  }

  private static String rule(int level, String text) {
    String sign = level == 1 ? "=" : level == 2 ? "-" : "·";
    return sign.repeat(text.codePointCount(0, text.length()));
  }

  static List<String> items(Block.Listing listing) {
    List<String> lines = new ArrayList<>();
    for (String item : listing.items()) {
      lines.add((listing.numbered() ? lines.size() + 1 + ". " : "- ") + item);
    }
    return lines;
  }

  private static String table(Block.Table table) {
    List<String> lines = new ArrayList<>(List.of(table.caption() + ":"));
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).equals(Tables.NONE)) {
          cells.add(table.header().get(i) + ": " + row.get(i));
        }
      }
      lines.add("- " + row.getFirst() + " | " + String.join(" | ", cells));
    }
    return String.join("\n", lines);
  }
}
