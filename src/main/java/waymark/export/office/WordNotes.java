package waymark.export.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/// The footnotes of a document.
final class WordNotes {

  private final XWPFDocument document;
  private boolean begun;

  WordNotes(XWPFDocument document) {
    this.document = document;
  }

  /// Puts the mark of a new footnote at the end of `paragraph`.
  void add(XWPFParagraph paragraph, String text) {
    begin();
    XWPFFootnote note = document.createFootnote();
    XWPFParagraph words = note.createParagraph();
    words.setStyle("FootnoteText");
    WordText.add(words, " " + text);
    paragraph.addFootnoteReference(note);
  }

  /// Word expects the lines that part notes from text before the first note.
  private void begin() {
    if (!begun) {
      begun = true;
      XWPFFootnotes notes = document.createFootnotes();
      separator(notes, -1, STFtnEdn.SEPARATOR).addNewSeparator();
      separator(notes, 0, STFtnEdn.CONTINUATION_SEPARATOR).addNewContinuationSeparator();
    }
  }

  private static CTR separator(XWPFFootnotes notes, long id, STFtnEdn.Enum type) {
    CTFtnEdn note = CTFtnEdn.Factory.newInstance();
    note.setId(BigInteger.valueOf(id));
    note.setType(type);
    note.addNewP();
    return notes.addFootnote(note).getCTFtnEdn().getPArray(0).addNewR();
  }
}
