package waymark.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.file.json.Json;
import waymark.file.json.JsonWriter;
import waymark.file.json.Spot;
import waymark.model.Id;
import waymark.rule.Finding;

/// Reports as one JSON document: `{ "findings": [ { "rule", "severity", "message", "element",
/// "source", "date", "certainty", "view", "file" } ] }`. What a finding is not about is null.
final class FindingsJson {

  private FindingsJson() {}

  static String document(List<Report> reports) {
    List<Json> findings =
        reports.stream().flatMap(r -> r.findings().stream().map(f -> finding(r, f))).toList();
    return JsonWriter.document(Json.Obj.of(Map.of("findings", Json.of(findings))));
  }

  private static Json finding(Report report, Finding finding) {
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("rule", Json.of(finding.rule()));
    fields.put("severity", Json.of(finding.severity().word()));
    fields.put("message", Json.of(finding.message()));
    fields.put("element", id(finding.element()));
    fields.put("source", Json.of(finding.citation().source()));
    fields.put("date", Json.of(finding.citation().date()));
    fields.put("certainty", Json.of(finding.citation().certainty().word()));
    fields.put("view", id(finding.view()));
    fields.put("file", Json.of(report.file().toString()));
    return Json.Obj.of(fields);
  }

  private static Json id(Optional<? extends Id> id) {
    return id.isPresent() ? Json.of(id.get().value()) : new Json.Null(Spot.START);
  }
}
