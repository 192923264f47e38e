package waymark.export.office;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import waymark.export.Source;

/// A Word document as it grows from its first page to its last.
final class WordDocument implements Closeable {

  private final XWPFDocument document = new XWPFDocument();
  private final String title;
  private final WordLists lists;
  private final WordNotes notes;
  private WordPage page = WordPage.UPRIGHT;
  private boolean first = true;
  private int figures;

  /// @param title the document's, in its properties and at the foot of its pages
  WordDocument(String title) throws IOException {
    this.title = title;
    WordStyles.load(document);
    lists = new WordLists(document);
    notes = new WordNotes(document);
    foot();
  }

  private void foot() {
    WordText.foot(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), title);
  }

  XWPFDocument poi() {
    return document;
  }

  WordPage page() {
    return page;
  }

  WordNotes notes() {
    return notes;
  }

  WordLists lists() {
    return lists;
  }

  /// {@return a new paragraph without text}
  XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  /// {@return a new paragraph of `text`}
  XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = paragraph(style);
    WordText.add(paragraph, text);
    return paragraph;
  }

  /// {@return the number of the next figure}
  int nextFigure() {
    return ++figures;
  }

  /// Goes on upon pages of another kind, if it is another.
  void turn(WordPage next) {
    if (next != page) {
      if (!document.getBodyElements().isEmpty()) {
        endSection(lastParagraph());
      }
      page = next;
    }
  }

  /// The end of a section stands in its last paragraph, and a table is none.
  private CTPPr lastParagraph() {
    XWPFParagraph last =
        document.getBodyElements().getLast() instanceof XWPFParagraph p ? p : paragraph("End");
    return last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
  }

  private void endSection(CTPPr end) {
    CTSectPr section = end.addNewSectPr();
    if (first) {
      section.setFooterReferenceArray(body().getSectPr().getFooterReferenceArray());
      first = false;
    }
    page.set(section);
  }

  private CTBody body() {
    return document.getDocument().getBody();
  }

  /// {@return the file}
  ///
  /// @param source what it carries inside, to be opened again
  byte[] finish(Optional<Source> source) throws IOException {
    if (source.isPresent()) {
      OfficeSource.add(document, source.get());
    }
    page.set(body().isSetSectPr() ? body().getSectPr() : body().addNewSectPr());
    OfficeProperties.set(document.getProperties(), title);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    document.write(out);
    return OfficeZip.settled(out.toByteArray());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
