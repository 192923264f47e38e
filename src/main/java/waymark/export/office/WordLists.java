package waymark.export.office;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/// The lists of a document: all with dots are one, each numbered one begins anew.
final class WordLists {

  private static final BigInteger DOTTED = BigInteger.ZERO;
  private static final BigInteger NUMBERED = BigInteger.ONE;

  private final XWPFNumbering numbering;
  private final BigInteger dots;

  WordLists(XWPFDocument document) throws IOException {
    numbering = document.createNumbering();
    try (InputStream in = WordStyles.open("word-numbering.xml")) {
      for (CTAbstractNum list :
          NumberingDocument.Factory.parse(in).getNumbering().getAbstractNumList()) {
        numbering.addAbstractNum(new XWPFAbstractNum(list));
      }
    } catch (XmlException e) {
      throw new IllegalStateException("a part of the program is damaged: word-numbering.xml", e);
    }
    dots = numbering.addNum(DOTTED);
  }

  /// {@return the id of a list for one block}
  BigInteger id(boolean numbered) {
    if (!numbered) {
      return dots;
    }
    BigInteger id = numbering.addNum(NUMBERED);
    CTNumLvl level = numbering.getNum(id).getCTNum().addNewLvlOverride();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStartOverride().setVal(BigInteger.ONE);
    return id;
  }
}
