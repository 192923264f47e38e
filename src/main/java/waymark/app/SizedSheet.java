package waymark.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.picture.Phrases;

/// Style sheets with every length in them made larger, so that one setting enlarges the whole
/// interface. Letters, icons and heights grow as asked, and so does what is hardly wider than an
/// icon; other widths grow by less, since text can wrap and the canvas needs its room.
final class SizedSheet {

  private static final Pattern DECLARATION =
      Pattern.compile("(?<name>-fx-[a-z-]+)\\s*:(?<value>[^;{}]*)(?=[;}])");
  private static final Pattern GROWS =
      Pattern.compile(
          "-fx-(font-size|icon-size|padding|label-padding|spacing|hgap|vgap|graphic-text-gap"
              + "|(min|pref|max)-height|(fixed-)?cell-size|size|scale-[xy]"
              + "|(background|border)-radius)");
  private static final Pattern WIDENS = Pattern.compile("-fx-(min|pref|max)-width");
  private static final Pattern LENGTH =
      Pattern.compile("(?<![\\w.#-])(-?\\d+(?:\\.\\d+)?)(px)?(?![\\w.%])");
  private static final double SIGN = 48;
  private static final double WIDENING = 0.65;

  private SizedSheet() {}

  /// {@return addresses of the program's own sheets and of `colours`}
  static List<String> all(List<String> sheets, String colours, int percent) {
    return Stream.concat(sheets.stream(), Stream.of(colours))
        .map(name -> of("/waymark/app/" + name, percent))
        .toList();
  }

  /// {@return an address of that sheet, `percent` of its size}
  static String of(String resource, int percent) {
    if (percent == 100) {
      return Objects.requireNonNull(SizedSheet.class.getResource(resource), resource)
          .toExternalForm();
    }
    byte[] sized = sized(text(resource), percent / 100.0).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(sized);
  }

  static String sized(String sheet, double factor) {
    return DECLARATION
        .matcher(sheet)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group("name")
                        + ":"
                        + value(found.group("name"), found.group("value"), factor)));
  }

  private static String value(String name, String value, double factor) {
    if (GROWS.matcher(name).matches()) {
      return larger(value, length -> length * factor);
    }
    return WIDENS.matcher(name).matches()
        ? larger(value, length -> length * (length <= SIGN ? factor : Math.pow(factor, WIDENING)))
        : value;
  }

  private static String larger(String value, DoubleUnaryOperator grown) {
    return LENGTH
        .matcher(value)
        .replaceAll(
            found -> {
              double length = Double.parseDouble(found.group(1));
              String unit = found.group(2) == null ? "" : found.group(2);
              return Phrases.number(Math.round(grown.applyAsDouble(length) * 10) / 10.0) + unit;
            });
  }

  private static String text(String resource) {
    try (InputStream in = SizedSheet.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
