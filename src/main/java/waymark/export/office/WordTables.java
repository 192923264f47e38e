package waymark.export.office;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import waymark.export.Block;
import waymark.export.Columns;

/// Tables: a header row that every page repeats, rows that no page breaks, and columns as wide as
/// what they hold asks for.
final class WordTables {

  /// What a letter of tables takes, in twentieths of a point.
  private static final double LETTER = 116;

  /// What the margins of a cell take, in letters.
  private static final double PADDING = 1.7;

  /// So many rows, the header among them, do not end a page without one more.
  private static final int TOGETHER = 2;

  private WordTables() {}

  static void add(WordDocument document, Block.Table block) {
    document.paragraph("TableTitle", block.caption());
    int columns = block.header().size();
    XWPFTable table = document.poi().createTable(block.rows().size() + 1, columns);
    long[] widths = widths(block, document.page().textTwips());
    describe(table.getCTTbl(), block.caption(), widths);
    table.getRow(0).setRepeatHeader(true);
    fill(table.getRow(0), block.header(), "TableHeader", widths);
    int rows = block.rows().size();
    for (int i = 0; i < rows; i++) {
      fill(table.getRow(i + 1), block.rows().get(i), "TableText", widths);
    }
    IntStream.range(0, Math.min(TOGETHER, rows)).forEach(i -> keepWithNext(table.getRow(i)));
  }

  private static void keepWithNext(XWPFTableRow row) {
    row.getTableCells().forEach(cell -> cell.getParagraphs().getFirst().setKeepNext(true));
  }

  private static void describe(CTTbl table, String caption, long[] widths) {
    CTTblPr properties = CTTblPr.Factory.newInstance();
    properties.addNewTblStyle().setVal("Facts");
    properties.addNewTblW().setType(STTblWidth.DXA);
    properties.getTblW().setW(BigInteger.valueOf(LongStream.of(widths).sum()));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    look(properties.addNewTblLook());
    properties.addNewTblCaption().setVal(OfficeText.clean(caption));
    table.setTblPr(properties);
    CTTblGrid grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
    for (long width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }

  private static void look(CTTblLook look) {
    look.setVal(new byte[] {0x00, (byte) 0xA0});
    look.setFirstRow(true);
    look.setFirstColumn(true);
    look.setLastRow(false);
    look.setLastColumn(false);
    look.setNoHBand(true);
    look.setNoVBand(true);
  }

  private static void fill(XWPFTableRow row, List<String> texts, String style, long[] widths) {
    row.setCantSplitRow(true);
    for (int i = 0; i < texts.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      cell.getCTTc().addNewTcPr().addNewTcW().setType(STTblWidth.DXA);
      cell.getCTTc().getTcPr().getTcW().setW(BigInteger.valueOf(widths[i]));
      cell.getParagraphs().getFirst().setStyle(style);
      WordText.add(cell.getParagraphs().getFirst(), texts.get(i));
    }
  }

  /// Shares out the whole width of the text by the letters of the columns.
  private static long[] widths(Block.Table table, long whole) {
    double room = whole;
    double[] shares = Columns.share(table, t -> t.length() * LETTER, PADDING * LETTER, room);
    double sum = DoubleStream.of(shares).sum();
    return DoubleStream.of(shares).mapToLong(share -> Math.round(share * room / sum)).toArray();
  }
}
