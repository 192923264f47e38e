package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import waymark.model.Severity;
import waymark.rule.Finding;

/// What the rules find in one file.
record Report(Path file, List<Finding> findings) {
  Report {
    findings = List.copyOf(findings);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
  }

  Report atLeast(Severity least) {
    return new Report(file, findings.stream().filter(f -> f.severity().atLeast(least)).toList());
  }
}
