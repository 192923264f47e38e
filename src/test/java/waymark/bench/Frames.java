package waymark.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/// What the frames cost in which something is done.
///
/// @param name of what is done
/// @param count how many frames are measured, after a quarter as many that warm up
/// @param act what is done in the frame of that number
record Frames(String name, int count, IntConsumer act) {

  /// What was measured of each frame, in milliseconds: the whole of it, which waits until it is
  /// rendered, and the processor time of the JavaFX thread and of the thread that renders.
  static final class Cost {
    private final double[] wall;
    private final double[] cpu;
    private final double[] rendering;

    private Cost(int count) {
      wall = new double[count];
      cpu = new double[count];
      rendering = new double[count];
    }

    /// {@return the same as fields of a JSON object}
    String json() {
      return "%s,%s,%s"
          .formatted(fields("ms", wall), fields("cpu-ms", cpu), fields("render-cpu-ms", rendering));
    }

    private static String fields(String name, double[] measured) {
      double[] sorted = measured.clone();
      Arrays.sort(sorted);
      return String.format(
          Locale.ROOT,
          "\"p50-%s\":%.2f,\"p95-%s\":%.2f",
          name,
          sorted[sorted.length / 2],
          name,
          sorted[sorted.length * 95 / 100]);
    }
  }

  /// Is told what the frames cost.
  interface Then {
    void measured(Cost cost);
  }

  void run(Then then) {
    Cost cost = new Cost(count);
    int[] frame = {-count / 4};
    long[] last = new long[3];
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        long[] used = {System.nanoTime(), Cpu.time(), Cpu.rendering()};
        if (frame[0] > 0) {
          cost.wall[frame[0] - 1] = (used[0] - last[0]) / 1e6;
          cost.cpu[frame[0] - 1] = (used[1] - last[1]) / 1e6;
          cost.rendering[frame[0] - 1] = (used[2] - last[2]) / 1e6;
        }
        System.arraycopy(used, 0, last, 0, used.length);
        if (frame[0]++ == count) {
          stop();
          then.measured(cost);
        } else {
          act.accept(frame[0] + count / 4);
        }
      }
    }.start();
  }
}
