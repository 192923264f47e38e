package waymark.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import waymark.model.Id;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Type;

/// Writes a picture as SVG 1.1 that browsers, office programs and drawing programs read alike.
///
/// Real text, one `tspan` a line with its place; attributes instead of style sheets; paths instead
/// of markers; none of `foreignObject`, `clipPath`, `mask`, `filter`, nested `svg`, or colours with
/// a transparency. Its size is exact: one unit is 1/96 inch, given in millimetres.
public final class SvgWriter {

  private static final String FONTS =
      Type.FAMILY + ", Atkinson Hyperlegible, Arial, Helvetica, sans-serif";

  private final Picture picture;
  private final String told;
  private final double scale;
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final SvgShapes shapes;
  private int depth = 1;

  private SvgWriter(Picture picture, String told, double scale) {
    this.picture = picture;
    this.told = told;
    this.scale = scale;
    shapes = new SvgShapes(picture.page().x(), picture.page().y());
  }

  /// {@return the picture as an SVG document in UTF-8}
  public static byte[] write(Picture picture) {
    return write(picture, 1);
  }

  /// {@return the same, smaller or larger than drawn}
  ///
  /// @param scale more than 0; 1 for as large as drawn
  public static byte[] write(Picture picture, double scale) {
    return text(picture, scale).getBytes(StandardCharsets.UTF_8);
  }

  /// {@return the picture as the text of an SVG document, its XML declaration included}
  public static String text(Picture picture) {
    return text(picture, 1);
  }

  private static String text(Picture picture, double scale) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + new SvgWriter(picture, picture.description(), scale).document();
  }

  /// {@return the picture as an `svg` element, to stand within a page}
  ///
  /// @param told what a person hears of it, since the page itself says the rest
  static String element(Picture picture, String told) {
    return new SvgWriter(picture, told, 1).document();
  }

  private String document() {
    openDocument();
    line("<g font-family=\"" + FONTS + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
    depth++;
    marks(picture.marks());
    depth--;
    line("</g>");
    return out.append("</svg>\n").toString();
  }

  private void openDocument() {
    Rect page = picture.page();
    String title = Anchor.of(picture.view(), "title");
    String description = Anchor.of(picture.view(), "description");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
    attribute("width", millimetres(page.width() * scale));
    attribute("height", millimetres(page.height() * scale));
    attribute("viewBox", "0 0 " + Decimal.of(page.width()) + " " + Decimal.of(page.height()));
    attribute("role", "img");
    attribute("aria-labelledby", title + " " + description);
    attribute("xml:lang", "en-GB");
    out.append(">\n");
    line("<title id=\"" + title + "\">" + Xml.escaped(picture.title()) + "</title>");
    line("<desc id=\"" + description + "\">" + Xml.escaped(told) + "</desc>");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private static String millimetres(double units) {
    return Decimal.of(units * Room.MILLIMETRES) + "mm";
  }

  private void marks(List<Mark> marks) {
    for (int i = 0; i < marks.size(); i++) {
      switch (marks.get(i)) {
        case Mark.Box box -> line(shapes.box(box));
        case Mark.Path path -> line(shapes.path(path));
        case Mark.Words _ -> {
          List<Mark.Words> block = TextBlock.at(marks, i);
          line(shapes.text(block));
          i += block.size() - 1;
        }
        case Mark.Group group -> group(group);
      }
    }
  }

  private void group(Mark.Group group) {
    line("<g" + group.element().map(this::id).orElse("") + ">");
    depth++;
    if (!group.name().isBlank()) {
      line("<title>" + Xml.escaped(group.name()) + "</title>");
    }
    marks(group.marks());
    depth--;
    line("</g>");
  }

  private String id(Id element) {
    return " id=\"" + Anchor.of(picture.view(), element) + "\"";
  }

  private void line(String text) {
    out.repeat(' ', depth).append(text).append('\n');
  }
}
