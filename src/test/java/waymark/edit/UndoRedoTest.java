package waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Pathway;
import waymark.model.RandomPathways;

/// Whatever is done can be undone to the same pathways, and redone to the same again.
class UndoRedoTest {

  private static final int EDITS = 120;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void anySequenceOfEditsUndoesAndRedoesToTheSame(long seed) {
    RandomEdits edits = new RandomEdits(seed);
    History history = History.of(RandomPathways.of(seed));
    List<Pathway> seen = new ArrayList<>(List.of(history.pathway()));
    for (int i = 0; i < EDITS; i++) {
      History next = history.with(edits.next(history.pathway()));
      if (next != history) {
        seen.add(next.pathway());
      }
      history = next;
    }

    assertTrue(seen.size() > EDITS / 3, "too few edits changed anything: " + seen.size());
    assertEquals(seen.reversed(), walked(history));
    assertEquals(seen, walkedAgain(history));
  }

  private static List<Pathway> walked(History history) {
    List<Pathway> back = new ArrayList<>(List.of(history.pathway()));
    for (History h = history; h.canUndo(); ) {
      h = h.undo();
      back.add(h.pathway());
    }
    return back;
  }

  private static List<Pathway> walkedAgain(History history) {
    History h = history;
    while (h.canUndo()) {
      h = h.undo();
    }
    List<Pathway> forth = new ArrayList<>(List.of(h.pathway()));
    while (h.canRedo()) {
      h = h.redo();
      forth.add(h.pathway());
    }
    assertFalse(h.canRedo());
    return forth;
  }

  @Test
  void everyKindOfEditTakesPart() {
    Set<String> kinds = new HashSet<>();
    for (long seed = 1; seed <= 16; seed++) {
      RandomEdits edits = new RandomEdits(seed);
      Pathway pathway = RandomPathways.of(seed);
      for (int i = 0; i < EDITS; i++) {
        Edit edit = edits.next(pathway);
        kinds.add(edit.getClass().getSimpleName());
        assertFalse(edit.label().isBlank());
        pathway = edit.apply(pathway);
      }
    }
    assertTrue(kinds.size() >= 47, kinds.toString());
  }
}
