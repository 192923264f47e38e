package waymark.bench;

import java.lang.management.ManagementFactory;

/// Processor time, which other work on the machine does not lengthen.
final class Cpu {

  private Cpu() {}

  /// {@return what this thread has used, in nanoseconds}
  static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
