package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.Map;
import waymark.app.Texts;

/// How wide columns begin, and what is to be known of them.
final class Widths {

  private static final double USUAL = 120;
  private static final Map<String, Double> WIDTHS =
      Map.ofEntries(
          Map.entry("role.title", 190.0),
          Map.entry("role.kind", 150.0),
          Map.entry("role.setting", 130.0),
          Map.entry("role.leadership-team", 142.0),
          Map.entry("role.pay-frame", 176.0),
          Map.entry("role.pay-from", 84.0),
          Map.entry("role.pay-to", 84.0),
          Map.entry("role.protected-time", 96.0),
          Map.entry("role.needs", 260.0),
          Map.entry("role.summary", 260.0),
          Map.entry("step.from", 190.0),
          Map.entry("step.to", 190.0),
          Map.entry("step.kind", 130.0),
          Map.entry("step.years", 104.0),
          Map.entry("step.needs", 330.0),
          Map.entry("step.note", 240.0));

  private Widths() {}

  static double of(String column) {
    return WIDTHS.getOrDefault(column, USUAL);
  }

  static String hint(String column) {
    String key = "table.hint." + column;
    return Texts.has(key) ? text(key) : text("table.hint");
  }
}
