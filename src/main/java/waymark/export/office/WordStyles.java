package waymark.export.office;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles of documents, in the bundled `word-styles.xml`, under the names that Word knows, so
/// that a house's own template takes them over.
final class WordStyles {

  private WordStyles() {}

  static void load(XWPFDocument document) throws IOException {
    try (InputStream in = open("word-styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
    } catch (XmlException e) {
      throw new IllegalStateException("a part of the program is damaged: word-styles.xml", e);
    }
  }

  static InputStream open(String name) {
    InputStream in = WordStyles.class.getResourceAsStream("/waymark/export/" + name);
    if (in == null) {
      throw new IllegalStateException("a part of the program is missing: " + name);
    }
    return in;
  }
}
