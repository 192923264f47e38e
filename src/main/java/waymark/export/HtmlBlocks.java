package waymark.export;

import java.util.List;
import java.util.stream.Collectors;

/// Blocks as HTML elements.
final class HtmlBlocks {

  private HtmlBlocks() {}

  static String write(List<Block> blocks) {
    return blocks.stream().map(HtmlBlocks::element).collect(Collectors.joining());
  }

  private static String element(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> element("h" + level, text);
      case Block.Paragraph(String text) -> element("p", text);
      case Block.Listing(boolean numbered, List<String> items) ->
          wrapped(
              numbered ? "ol" : "ul",
              items.stream().map(item -> element("li", item)).collect(Collectors.joining()));
      case Block.Table table -> table(table);
    };
  }

  private static String table(Block.Table table) {
    String header =
        table.header().stream()
            .map(name -> "<th scope=\"col\">" + Xml.escaped(name) + "</th>")
            .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    String rows = table.rows().stream().map(HtmlBlocks::row).collect(Collectors.joining());
    return "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\""
        + Xml.escaped(table.caption())
        + "\">\n"
        + wrapped(
            "table",
            element("caption", table.caption()) + wrapped("thead", header) + wrapped("tbody", rows))
        + "</div>\n";
  }

  private static String row(List<String> cells) {
    String first = "<th scope=\"row\">" + Xml.escaped(cells.getFirst()) + "</th>";
    return cells.stream()
        .skip(1)
        .map(cell -> "<td>" + Xml.escaped(cell) + "</td>")
        .collect(Collectors.joining("", "<tr>" + first, "</tr>\n"));
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Xml.escaped(text) + "</" + name + ">\n";
  }

  private static String wrapped(String name, String content) {
    return "<" + name + ">\n" + content + "</" + name + ">\n";
  }
}
