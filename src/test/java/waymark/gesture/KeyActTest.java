package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.gesture.KeyAct.Holder;

/// The table of keys.
class KeyActTest {

  private static final Set<Holder> THINGS = EnumSet.of(Holder.ROLE, Holder.STEP, Holder.NOTE);

  @ParameterizedTest
  @EnumSource
  void everyActHasKeysAndWords(KeyAct act) {
    assertFalse(act.strokes().isEmpty());
    assertFalse(act.words().isBlank());
  }

  @Test
  void noKeyDoesTwoThingsWithOne() {
    Set<List<Object>> taken = new HashSet<>();
    for (KeyAct act : KeyAct.values()) {
      for (Stroke stroke : act.strokes()) {
        assertEquals(
            List.of(),
            held(act.holder()).filter(one -> !taken.add(List.of(stroke, one))).toList(),
            act + " by " + stroke);
      }
    }
  }

  private static Stream<Holder> held(Holder holder) {
    return switch (holder) {
      // A first role goes before what a key does with something that has the focus.
      case EMPTY -> Stream.empty();
      case ANY -> Stream.concat(THINGS.stream(), Stream.of(Holder.BAND));
      case THING -> THINGS.stream();
      default -> Stream.of(holder);
    };
  }

  @Test
  void noWordsStandForTwoActs() {
    Set<String> words =
        Stream.of(KeyAct.values())
            .map(act -> act.holder() + act.words())
            .collect(Collectors.toUnmodifiableSet());
    assertEquals(KeyAct.values().length, words.size());
  }
}
