package waymark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetTest {

  private static List<List<String>> rows(String text) {
    return Sheet.parse(text, Separator.TAB).rows();
  }

  @Test
  void rowsAndCellsAreReadAsASpreadsheetCopiesThem() {
    assertEquals(
        List.of(List.of("Title", "Pay"), List.of("SENCo", "L6-L10")),
        rows("Title\tPay\r\nSENCo\tL6-L10\r\n"));
  }

  @Test
  void aQuotedCellHoldsTabsLineBreaksAndDoubledQuotes() {
    assertEquals(
        List.of(List.of("one\ntwo\t\"three\"", "next")),
        rows("\"one\ntwo\t\"\"three\"\"\"\tnext\n"));
  }

  @Test
  void aQuoteThatIsNotClosedIsAQuoteLikeAnyOther() {
    assertEquals(List.of(List.of("\"Lead\" teacher", "x")), rows("\"Lead\" teacher\tx"));
  }

  @Test
  void emptyCellsAndRowsKeepTheirPlaces() {
    assertEquals(
        List.of(List.of("a", "", "c"), List.of(""), List.of("", "b")), rows("a\t\tc\n\n\tb\n"));
  }

  @Test
  void commasPartCellsWhereEveryRowHasAsMany() {
    String csv = "Title,Pay\n\"Head, inclusion\",L10\n";
    assertEquals(Separator.COMMA, Separator.of(csv));
    assertEquals(
        List.of(List.of("Title", "Pay"), List.of("Head, inclusion", "L10")),
        Sheet.parse(csv, Separator.of(csv)).rows());
  }

  @Test
  void aListOfTitlesIsOneColumnThoughOneHasAComma() {
    assertEquals(Separator.NONE, Separator.of("SENCo\nAssistant head, inclusion\nTeacher\n"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      Sheet sheet = new Sheet(random(random));
      assertEquals(sheet, Sheet.parse(sheet.write(), Separator.TAB), sheet.write());
    }
  }

  private static List<List<String>> random(Random random) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(
            _ -> IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> cell(random)).toList())
        .toList();
  }

  private static String cell(Random random) {
    String signs = "a\"\t\n\r, ;é";
    return random
        .ints(random.nextInt(6), 0, signs.length())
        .collect(StringBuilder::new, (b, i) -> b.append(signs.charAt(i)), StringBuilder::append)
        .toString();
  }
}
