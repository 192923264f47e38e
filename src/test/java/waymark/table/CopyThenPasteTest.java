package waymark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.RandomPathways;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// What a table puts on the clipboard comes back as what is there, whatever the pathway says.
class CopyThenPasteTest {

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static View view(Pathway pathway) {
    return pathway.views().stream()
        .findFirst()
        .orElseGet(() -> View.of(new ViewId("none"), ViewKind.SCHOOL, "None"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void copiedRolesPastedChangeNothing(long seed) {
    Pathway pathway = RandomPathways.of(seed);
    RoleTable table = new RoleTable(pathway, view(pathway));
    assertEquals(pathway, pasted(table, RoleColumn.TITLE, seed, false));
    assertEquals(pathway, pasted(table, RoleColumn.TITLE, seed, true));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void copiedStepsPastedChangeNothing(long seed) {
    Pathway pathway = RandomPathways.of(seed);
    StepTable table = new StepTable(pathway, view(pathway));
    assertEquals(pathway, pasted(table, StepColumn.FROM, seed, false));
    assertEquals(pathway, pasted(table, StepColumn.FROM, seed, true));
  }

  private static <I extends Id, C extends Column> Pathway pasted(
      Table<I, C> table, C first, long seed, boolean clearing) {
    List<I> rows = new ArrayList<>(table.rows());
    Collections.shuffle(rows, new Random(seed));
    Sheet copied = Copy.of(table, rows);
    Sheet sheet = Sheet.parse(copied.write(), Separator.of(copied.write()));
    Wish<C> wish = Wish.guess(table, sheet, first).withClearing(clearing);
    return Planner.plan(table, wish, List.of()).next();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatACellSaysCanBePutBack(long seed) {
    Pathway pathway = RandomPathways.of(seed);
    RoleTable table = new RoleTable(pathway, view(pathway));
    for (var row : table.rows()) {
      for (RoleColumn column : table.writable()) {
        assertInstanceOf(Entry.Same.class, table.write(row, column, table.text(row, column)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void needsAreReadAsTheyAreWritten(long seed) {
    Pathway pathway = RandomPathways.of(seed);
    NeedCells cells = new NeedCells(pathway);
    pathway
        .roles()
        .forEach(
            role ->
                assertEquals(
                    new NeedCells.Read.Needs(role.needs()),
                    cells.read(cells.text(role.needs()), role.needs())));
  }
}
