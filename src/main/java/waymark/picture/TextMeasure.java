package waymark.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How wide text is: the sum of the glyphs' advances in the bundled TrueType files, without
/// kerning, which is what every painter of this program draws. Use [#BUNDLED]; there is only one.
public final class TextMeasure {

  /// The measure of the bundled family.
  public static final TextMeasure BUNDLED = new TextMeasure();

  private final Map<Type.Weight, Typeface> faces = new EnumMap<>(Type.Weight.class);

  private TextMeasure() {
    for (Type.Weight weight : Type.Weight.values()) {
      faces.put(weight, Typeface.load(weight.resource()));
    }
  }

  /// {@return the width of one line in the units of [Spot]}
  public double width(String text, Type type) {
    Typeface face = face(type);
    double sum = text.codePoints().mapToDouble(face::advance).sum();
    return sum * type.size();
  }

  /// {@return how far the letters rise above the line on which they stand}
  public double ascent(Type type) {
    return face(type).ascent() * type.size();
  }

  /// {@return how far the letters reach below the line on which they stand}
  public double descent(Type type) {
    return face(type).descent() * type.size();
  }

  /// {@return whether the family has a glyph for every character of `text`}
  public boolean canShow(String text) {
    Typeface face = face(Type.LINE);
    return text.codePoints().allMatch(face::has);
  }

  /// {@return the letters of `text` for which the family has no glyph, each once}
  public String lacking(String text) {
    Typeface face = face(Type.LINE);
    return text.codePoints()
        .filter(letter -> !face.has(letter))
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /// {@return `text` broken at spaces, and within words that are too long, into lines of at most
  /// `width`; at least one line}
  public List<String> lines(String text, Type type, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R", -1)) {
      breakInto(lines, paragraph.strip(), type, width);
    }
    return lines;
  }

  private void breakInto(List<String> lines, String paragraph, Type type, double width) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, type) > width && !line.isEmpty()) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(breakWord(lines, longer, type, width));
    }
    lines.add(line.toString());
  }

  private String breakWord(List<String> lines, String word, Type type, double width) {
    String rest = word;
    while (width(rest, type) > width && rest.codePointCount(0, rest.length()) > 1) {
      int end = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), type) <= width) {
        end = rest.offsetByCodePoints(end, 1);
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  private Typeface face(Type type) {
    Typeface face = faces.get(type.weight());
    if (face == null) {
      throw new IllegalStateException("no such weight: " + type.weight());
    }
    return face;
  }
}
