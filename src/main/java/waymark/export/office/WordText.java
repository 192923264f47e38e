package waymark.export.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/// Text and fields within paragraphs.
final class WordText {

  private WordText() {}

  static void add(XWPFParagraph paragraph, String text) {
    paragraph.createRun().setText(OfficeText.clean(text));
  }

  /// A caption: its label, its number, which Word can count anew, and its words.
  static void caption(XWPFParagraph paragraph, int number, String text) {
    add(paragraph, "Figure ");
    field(paragraph, "SEQ Figure \\* ARABIC", Integer.toString(number));
    add(paragraph, ": " + text);
  }

  /// What stands at the foot of every page.
  static void foot(XWPFParagraph paragraph, String title) {
    paragraph.setStyle("Footer");
    add(paragraph, title + " · page ");
    field(paragraph, "PAGE", "1");
    add(paragraph, " of ");
    field(paragraph, "NUMPAGES", "1");
  }

  private static void field(XWPFParagraph paragraph, String code, String shown) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" " + code + " ");
    field.addNewR().addNewT().setStringValue(shown);
  }
}
