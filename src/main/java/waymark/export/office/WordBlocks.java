package waymark.export.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import waymark.export.Block;
import waymark.export.Cited;

/// Blocks as paragraphs and tables of a document.
final class WordBlocks {

  private final WordDocument document;

  WordBlocks(WordDocument document) {
    this.document = document;
  }

  void add(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  void add(Block block) {
    switch (block) {
      case Block.Heading(int level, String text) -> heading(level, text);
      case Block.Paragraph(String text) -> document.paragraph("Normal", text);
      case Block.Listing(boolean numbered, List<String> items) -> {
        BigInteger list = document.lists().id(numbered);
        items.forEach(item -> WordText.add(item(list), item));
      }
      case Block.Table table -> WordTables.add(document, table);
    }
  }

  XWPFParagraph heading(int level, String text) {
    return document.paragraph("Heading" + Math.clamp(level, 1, 3), text);
  }

  /// Statements one below the other, each with its source in a footnote.
  void cited(List<Cited> statements) {
    BigInteger list = document.lists().id(true);
    for (Cited statement : statements) {
      XWPFParagraph item = item(list);
      WordText.add(item, statement.text());
      statement.source().ifPresent(source -> document.notes().add(item, source));
    }
  }

  private XWPFParagraph item(BigInteger list) {
    XWPFParagraph paragraph = document.paragraph("ListParagraph");
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
    return paragraph;
  }
}
