package waymark.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import waymark.picture.Picture;
import waymark.picture.Type;

/// Writes a web page that needs nothing beside itself: the figure, its description and its tables,
/// by WCAG 2.2 AA. It has its language, its headings in order, tables with captions and header
/// cells, text and controls of enough contrast, and it reflows at 400 %; the figure alone may
/// scroll, by keyboard too.
public final class HtmlWriter {

  private HtmlWriter() {}

  /// {@return a page with the picture and its description}
  public static byte[] write(Picture picture, Description description) {
    String figure =
        "<figure>\n<div class=\"sheet\" tabindex=\"0\" role=\"region\" aria-label=\"Picture\">\n"
            + SvgWriter.element(picture, description.alternative())
            + "</div>\n<figcaption>"
            + Xml.escaped(description.alternative())
            + " All that it shows follows in words and in tables.</figcaption>\n</figure>\n";
    List<Block> blocks = description.blocks();
    String head = HtmlBlocks.write(blocks.subList(0, 1));
    String body = HtmlBlocks.write(blocks.subList(1, blocks.size()));
    return page(picture.title(), head, figure + body);
  }

  /// {@return a page with descriptions alone}
  ///
  /// @param blocks a heading of level 1 first
  public static byte[] write(String title, List<Block> blocks) {
    return page(
        title,
        HtmlBlocks.write(blocks.subList(0, 1)),
        HtmlBlocks.write(blocks.subList(1, blocks.size())));
  }

  private static byte[] page(String title, String head, String body) {
    String page =
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s%s</style>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
        %s</header>
        <main id="content" tabindex="-1">
        %s</main>
        </body>
        </html>
        """
            .formatted(Xml.escaped(title), fonts(), text("page.css"), head, body);
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static String fonts() {
    return List.of(Type.Weight.values()).stream()
        .map(HtmlWriter::font)
        .collect(Collectors.joining());
  }

  private static String font(Type.Weight weight) {
    String data = Base64.getEncoder().encodeToString(resource(weight.resource()));
    return "@font-face { font-family: \"%s\"; font-weight: %d; src: url(data:font/ttf;base64,%s); }\n"
        .formatted(Type.FAMILY, weight.css(), data);
  }

  private static String text(String resource) {
    return new String(resource("/waymark/export/" + resource), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("a part of the program is missing: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
