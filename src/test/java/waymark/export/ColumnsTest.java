package waymark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every letter is 1 wide here, and cells have no padding.
class ColumnsTest {

  private static double[] share(double room, List<String> header, List<List<String>> rows) {
    return Columns.share(new Block.Table("", header, rows), String::length, 0, room);
  }

  @Test
  void areAsWideAsTheirTextsWhereThereIsRoom() {
    double[] widths = share(40, List.of("Role", "Needs"), List.of(List.of("SENCo", "QTS, before")));
    assertArrayEquals(new double[] {5, 11}, widths, 0.01);
  }

  @Test
  void fillTheRoomWhereThereIsLess() {
    List<String> row = List.of("Head of Inclusion", "School leadership", "Leadership pay range");
    double[] widths = share(40, List.of("Role", "Stage", "Pay"), List.of(row));
    assertEquals(40, Arrays.stream(widths).sum(), 0.1);
  }

  @Test
  void breakNoWordWhereThereIsRoomForWords() {
    List<String> row = List.of("Specialist teacher", "Co-ordination and senior posts", "–");
    double[] widths = share(28, List.of("Role", "Stage", "Needs"), List.of(row));
    assertTrue(widths[0] >= 10 && widths[1] >= 13 && widths[2] >= 5, Arrays.toString(widths));
  }

  @Test
  void oneCellWithMuchToSayTakesRoomThatNoOtherRowMisses() {
    List<List<String>> rows =
        List.of(
            List.of("Teacher", "Main and upper pay", "–"),
            List.of("SENCo", "Example pay", "QTS before and the award within three years"),
            List.of("Headteacher", "Leadership pay range", "–"));
    double[] widths = share(45, List.of("Role", "Pay", "Needs"), rows);
    assertTrue(widths[2] >= 14, "four lines at most: " + Arrays.toString(widths));
  }

  @Test
  void areAllNarrowedAlikeWhereWordsMustBreak() {
    double[] widths = share(10, List.of("Qualification", "Time"), List.of());
    assertEquals(10, Arrays.stream(widths).sum(), 0.01);
    assertEquals(13.0 / 4, widths[0] / widths[1], 0.01);
  }

  @Test
  void longTablesAreSharedOutToo() {
    List<List<String>> rows =
        Collections.nCopies(
            500, List.of("Head of Inclusion", "Leadership pay range", "QTS, before"));
    assertEquals(30, Arrays.stream(share(30, List.of("a", "b", "c"), rows)).sum(), 0.1);
  }
}
