package waymark.file.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// Says in plain words why a text is not JSON. The parser's own messages speak of tokens and
/// features; the place is taken from it, the words are ours.
final class SyntaxComplaint {

  /// What the parser's message contains, and what a person would have expected there.
  private static final List<Map.Entry<String, String>> EXPECTED =
      List.of(
          Map.entry("to start property name", "a field's name in double quotes"),
          Map.entry("separate property name and value", "a colon behind the field's name"),
          Map.entry("was expecting comma to separate Array", "a comma or ]"),
          Map.entry("was expecting comma to separate Object", "a comma or }"),
          Map.entry("expected close marker for Object", "a }"),
          Map.entry("expected close marker for Array", "a ]"),
          Map.entry("expected ']'", "a ], since a [ is still open"),
          Map.entry("expected '}'", "a }, since a { is still open"),
          Map.entry("to close", "the end of the file"),
          Map.entry("closing quote", "a double quote that ends the text"),
          Map.entry("character escape", "an escape such as \\\", \\\\, \\n or \\u00e9"),
          Map.entry(
              "has to be escaped", "a double quote that ends the text, or an escape such as \\n"),
          Map.entry("Leading zeroes", "a number without leading zeros"),
          Map.entry("numeric value", "a number such as 12, -3 or 2.5"),
          Map.entry("hexadecimal", "a number such as 12, -3 or 2.5"),
          Map.entry("comment", "JSON, which has no comments"),
          Map.entry("Illegal character", "no control character"));

  private static final String ANY_VALUE =
      "a value: a text in double quotes, a number, true, false, null, a list or an object";

  private static final List<Map.Entry<String, String>> LIMITS =
      List.of(
          Map.entry(
              "nesting depth", "lists and objects nested more than " + Limits.DEPTH + " deep"),
          Map.entry("Number value", "a number of more than " + Limits.NUMBER + " characters"),
          Map.entry("String value", "a text of more than " + Limits.TEXT + " characters"),
          Map.entry("Name length", "a field's name of more than " + Limits.NAME + " characters"),
          Map.entry("Token count", "more than " + Limits.TOKENS + " names and values"));

  private SyntaxComplaint() {}

  static void add(JacksonException e, JsonParser parser, String text, Complaints complaints) {
    String message = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      String found = match(LIMITS, message).orElse("more than a pathway can hold");
      complaints.add(spot(parser.currentLocation()), found, "a pathway, which is smaller");
      return;
    }
    TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    complaints.add(
        spot(at), found(text, at.getCharOffset()), match(EXPECTED, message).orElse(ANY_VALUE));
  }

  private static Optional<String> match(List<Map.Entry<String, String>> table, String message) {
    return table.stream()
        .filter(e -> message.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Spot spot(TokenStreamLocation at) {
    return new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static String found(String text, long offset) {
    if (offset < 0 || offset >= text.length()) {
      return "the end of the file";
    }
    int start = (int) offset;
    char first = text.charAt(start);
    if (first == '\n' || first == '\r') {
      return "the end of the line";
    }
    if (first == '"') {
      return "a double quote";
    }
    if (Character.isISOControl(first)) {
      return "the control character U+%04X".formatted((int) first);
    }
    return Words.shortened(word(text, start));
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < Words.SHOWN + 2
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > start ? text.substring(start, end) : text.substring(start, pastOne(text, start));
  }

  private static int pastOne(String text, int start) {
    return text.offsetByCodePoints(start, 1);
  }
}
