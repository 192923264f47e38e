package waymark.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import waymark.picture.Type;

/// The bundled fonts in a document, each embedded in part, and only if it is used.
final class PdfFonts {

  private final PDDocument document;
  private final Map<Type.Weight, PDFont> fonts = new EnumMap<>(Type.Weight.class);

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDFont font(Type.Weight weight) throws IOException {
    PDFont known = fonts.get(weight);
    if (known != null) {
      return known;
    }
    try (InputStream in = PdfFonts.class.getResourceAsStream(weight.resource())) {
      if (in == null) {
        throw new IOException("a bundled font is missing: " + weight.resource());
      }
      PDFont font = PDType0Font.load(document, in, true);
      fonts.put(weight, font);
      return font;
    }
  }
}
