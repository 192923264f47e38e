package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as Markdown, with the tables of GitHub's flavour.
public final class Markdown {

  private Markdown() {}

  /// {@return the text of `blocks`}
  public static String write(List<Block> blocks) {
    return blocks.stream().map(Markdown::text).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> "#".repeat(level) + " " + escaped(text);
      case Block.Paragraph(String text) -> escaped(text);
      case Block.Listing(boolean numbered, List<String> items) ->
          String.join(
              "\n",
              PlainText.items(
                  new Block.Listing(numbered, items.stream().map(Markdown::escaped).toList())));
      case Block.Table table -> table(table);
    };
  }

  private static String table(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + escaped(table.caption()) + "**\n");
    lines.add(row(table.header()));
    lines.add("|" + " --- |".repeat(table.header().size()));
    table.rows().forEach(row -> lines.add(row(row)));
    return String.join("\n", lines);
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
