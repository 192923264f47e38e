package waymark.cli;

import java.util.List;
import java.util.Locale;
import waymark.rule.Finding;

/// A report as text: one line a finding, its weight first, what it rests on last.
final class FindingsText {

  private FindingsText() {}

  static List<String> lines(Report report) {
    if (report.findings().isEmpty()) {
      return List.of(report.file() + ": no problem found");
    }
    return report.findings().stream().map(f -> report.file() + ": " + line(f)).toList();
  }

  private static String line(Finding finding) {
    return "%s: %s [%s; %s, %s]"
        .formatted(
            finding.severity().label().toLowerCase(Locale.ROOT),
            finding.message(),
            finding.rule(),
            finding.citation().source(),
            finding.citation().date());
  }
}
