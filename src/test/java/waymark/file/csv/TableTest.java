package waymark.file.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final List<String> NONE = List.of();

  private static Row first(String text) throws BadCell {
    return Table.parse(text, NONE).rows().getFirst();
  }

  @Test
  void cellsAreFoundByTheNameOfTheirColumn() throws BadCell {
    Row row = first("point,value\nL6,58569\n");

    assertEquals("L6", row.need("point", Cells.TEXT));
    assertEquals(58569, row.need("value", Cells.POUNDS));
  }

  @Test
  void aQuotedCellHoldsCommasQuotesAndLineBreaks() throws BadCell {
    Row row = first("a,b\r\n\"one, \"\"two\"\"\nthree\",4\r\n");

    assertEquals("one, \"two\"\nthree", row.need("a", Cells.TEXT));
    assertEquals(4, row.need("b", Cells.WHOLE));
  }

  @Test
  void emptyRowsAndAByteOrderMarkArePassedOver() throws BadCell {
    Table table = Table.parse("\uFEFFa,b\n\n,\n1,2", List.of("a", "b"));

    assertEquals(1, table.rows().size());
  }

  @Test
  void aRowMayStopShort() throws BadCell {
    assertEquals(Optional.empty(), first("a,b\n1\n").maybe("b", Cells.WHOLE));
  }

  @Test
  void poundsMayBeWrittenWithASignAndCommas() throws BadCell {
    assertEquals(58569, first("v\n\"£58,569\"\n").need("v", Cells.POUNDS));
  }

  @Test
  void aCellThatCannotBeUsedSaysWhereItIs() throws BadCell {
    Row row = Table.parse("a,b\n1,2\n\"x\ny\",many\n", NONE).rows().get(1);

    BadCell bad = assertThrows(BadCell.class, () -> row.need("b", Cells.WHOLE));

    assertEquals(4, bad.line());
    assertEquals(4, bad.column());
    assertEquals("\"many\"", bad.found());
    assertEquals("a whole number as b", bad.expected());
  }

  @Test
  void aMissingCellIsComplainedOfAtTheEndOfItsRow() throws BadCell {
    Row row = first("a,b\nabc\n");

    BadCell bad = assertThrows(BadCell.class, () -> row.need("b", Cells.TEXT));

    assertEquals(2, bad.line());
    assertEquals(4, bad.column());
    assertEquals("nothing", bad.found());
  }

  @Test
  void aMissingColumnIsNamed() {
    BadCell bad = assertThrows(BadCell.class, () -> Table.parse("a\n1\n", List.of("a", "b")));

    assertEquals("no column b", bad.found());
  }

  @Test
  void cellsPartedBySemicolonsAreToldAsSuch() {
    BadCell bad = assertThrows(BadCell.class, () -> Table.parse("a;b\n1;2\n", List.of("a", "b")));
    assertEquals("cells parted by semicolons", bad.found());
    assertEquals(2, bad.column());
  }

  @Test
  void anOpenQuoteIsComplainedOfWhereItBegins() {
    BadCell bad = assertThrows(BadCell.class, () -> Table.parse("a\n1\n \"two\n3\n", NONE));

    assertEquals(3, bad.line());
    assertEquals(2, bad.column());
  }
}
