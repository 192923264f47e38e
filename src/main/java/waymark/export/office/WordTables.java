package waymark.export.office;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

/// Tables: a header row that every page repeats, rows that no page breaks, and columns as wide as
/// what they hold asks for.
final class WordTables {

  /// Text beyond this many letters wraps without harm.
  private static final int LONG = 40;

  /// What a letter of tables takes, in twentieths of a point.
  private static final double LETTER = 116;

  /// What the margins of a cell take, in letters.
  private static final double PADDING = 1.7;

  private WordTables() {}

  static void add(WordDocument document, Block.Table block) {
    document.paragraph("TableTitle", block.caption());
    int columns = block.header().size();
    XWPFTable table = document.poi().createTable(block.rows().size() + 1, columns);
    long[] widths = widths(block, document.page().textTwips());
    describe(table.getCTTbl(), block.caption(), widths);
    table.getRow(0).setRepeatHeader(true);
    fill(table.getRow(0), block.header(), "TableHeader", widths);
    for (int i = 0; i < block.rows().size(); i++) {
      fill(table.getRow(i + 1), block.rows().get(i), "TableText", widths);
    }
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

  /// Shares `whole` out by the letters of the columns: first room for the longest word of each,
  /// then by how much more there is to say.
  static long[] widths(Block.Table table, long whole) {
    int columns = table.header().size();
    double[] least = new double[columns];
    double[] more = new double[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<String> texts =
          Stream.concat(
                  Stream.of(table.header().get(i)), table.rows().stream().map(r -> r.get(column)))
              .toList();
      least[i] = PADDING + texts.stream().mapToInt(WordTables::longestWord).max().orElse(0);
      int longest = texts.stream().mapToInt(String::length).max().orElse(0);
      more[i] = Math.max(1, Math.min(longest, LONG) + PADDING - least[i]);
    }
    double room = whole / LETTER - sum(least);
    double each = Math.max(0, room) / sum(more);
    double squeezed = Math.min(1, whole / LETTER / sum(least));
    return IntStream.range(0, columns)
        .mapToLong(i -> Math.round((least[i] * squeezed + more[i] * each) * LETTER))
        .toArray();
  }

  private static double sum(double... numbers) {
    return DoubleStream.of(numbers).sum();
  }

  private static int longestWord(String text) {
    return List.of(text.split("\\s+", -1)).stream().mapToInt(String::length).max().orElse(0);
  }
}
