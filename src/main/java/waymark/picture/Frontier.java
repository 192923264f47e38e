package waymark.picture;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers waiting by priority, the least first, and of equals the latest first. Priorities are
/// small whole numbers, so each has a list of its own and nothing is ever sorted.
final class Frontier {

  private static final int NONE = -1;

  private int[] first = filled(1024);
  private int[] values = new int[1024];
  private int[] following = new int[1024];
  private int used;
  private int waiting;
  private int least = Integer.MAX_VALUE;
  private int lowest = Integer.MAX_VALUE;
  private int highest;

  private static int[] filled(int length) {
    int[] lists = new int[length];
    Arrays.fill(lists, NONE);
    return lists;
  }

  void clear() {
    if (used > 0) {
      Arrays.fill(first, lowest, highest + 1, NONE);
    }
    used = 0;
    waiting = 0;
    least = Integer.MAX_VALUE;
    lowest = Integer.MAX_VALUE;
    highest = 0;
  }

  /// Hands over every number added since it was cleared.
  void each(IntConsumer added) {
    for (int i = 0; i < used; i++) {
      added.accept(values[i]);
    }
  }

  boolean isEmpty() {
    return waiting == 0;
  }

  /// Adds `value`; `priority` is 0 or more.
  void add(int priority, int value) {
    if (priority >= first.length) {
      int[] longer = filled(Math.max(priority + 1, first.length * 2));
      System.arraycopy(first, 0, longer, 0, first.length);
      first = longer;
    }
    if (used == values.length) {
      values = Arrays.copyOf(values, used * 2);
      following = Arrays.copyOf(following, used * 2);
    }
    values[used] = value;
    following[used] = first[priority];
    first[priority] = used++;
    least = Math.min(least, priority);
    lowest = Math.min(lowest, priority);
    highest = Math.max(highest, priority);
    waiting++;
  }

  /// {@return the priority of what [#remove()] would give; there must be something}
  int least() {
    while (first[least] == NONE) {
      least++;
    }
    return least;
  }

  int remove() {
    int entry = first[least()];
    first[least] = following[entry];
    waiting--;
    return values[entry];
  }
}
