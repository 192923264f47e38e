package waymark.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Processor time, which other work on the machine does not lengthen.
final class Cpu {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Cpu() {}

  /// {@return what this thread has used, in nanoseconds}
  static long time() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /// {@return what the thread has used that puts on the screen what the JavaFX thread hands over}
  static long rendering() {
    return Renderer.ID == 0 ? 0 : THREADS.getThreadCpuTime(Renderer.ID);
  }

  private static final class Renderer {
    static final long ID =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
            .mapToLong(Thread::threadId)
            .findFirst()
            .orElse(0);
  }
}
