package waymark.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats in which pictures of a pathway leave the program.
public enum Format {
  /// Scalable Vector Graphics.
  SVG,
  /// Portable Network Graphics.
  PNG,
  /// Portable Document Format.
  PDF,
  /// A web page with the picture, its description and its tables.
  HTML,
  /// A Word document: an annex with all that the views say, or one figure to be copied.
  DOCX,
  /// Slides of shapes for PowerPoint, one a view.
  PPTX;

  /// {@return the format that the ending of `name` asks for, in capitals or not}
  public static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.ending())).findFirst();
  }

  /// {@return the format of that ending, in capitals or not}
  public static Optional<Format> named(String ending) {
    return Arrays.stream(values()).filter(f -> f.ending().equalsIgnoreCase(ending)).findFirst();
  }

  /// {@return the endings of all formats, for a sentence}
  ///
  /// @param before is put before each, such as `.`
  public static String endings(String before) {
    return Arrays.stream(values())
        .map(f -> before + f.ending())
        .collect(Collectors.joining(" or "));
  }

  /// {@return whether one file holds all views that are asked for}
  public boolean isDocument() {
    return this == DOCX || this == PPTX;
  }

  /// {@return the ending of its files, without a dot}
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
