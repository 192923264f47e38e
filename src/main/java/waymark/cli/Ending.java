package waymark.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The formats that a file's name can ask for.
enum Ending {
  /// Scalable Vector Graphics.
  SVG,
  /// Portable Network Graphics.
  PNG,
  /// Portable Document Format.
  PDF,
  /// A web page with the picture, its description and its tables.
  HTML;

  /// {@return the format that the ending of `file` asks for, in capitals or not}
  static Ending of(Path file) throws Refusal {
    String name = file.toString();
    for (Ending ending : values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(ending.suffix())) {
        return ending;
      }
    }
    throw new Refusal(name + ": found no ending that is known, expected " + all("."));
  }

  /// {@return the format called `name`}
  static Ending named(String name) throws Refusal {
    for (Ending ending : values()) {
      if (ending.word().equalsIgnoreCase(name)) {
        return ending;
      }
    }
    throw new Refusal("found --format " + name + ", expected " + all(""));
  }

  private static String all(String before) {
    return Arrays.stream(values()).map(e -> before + e.word()).collect(Collectors.joining(" or "));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String suffix() {
    return "." + word();
  }
}
