package waymark.app;

import java.util.List;
import waymark.export.Remark;
import waymark.rule.Finding;

/// What the rules found, for documents that report it.
final class Remarks {

  private Remarks() {}

  static List<Remark> of(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                new Remark(
                    f.severity().label(),
                    f.message(),
                    f.citation().source() + ", " + f.citation().date()))
        .toList();
  }
}
