package waymark.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import waymark.change.Difference;
import waymark.file.json.Json;
import waymark.file.json.JsonWriter;
import waymark.file.json.Spot;

/// Differences as one JSON document: `{ "differences": [ { "of", "element", "change", "part",
/// "message" } ] }`. What a difference has not is null.
final class DifferencesJson {

  private DifferencesJson() {}

  static String document(List<Difference> differences) {
    List<Json> all = differences.stream().map(DifferencesJson::difference).toList();
    return JsonWriter.document(Json.Obj.of(Map.of("differences", Json.of(all))));
  }

  private static Json difference(Difference difference) {
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("of", Json.of(difference.sort()));
    fields.put("element", text(difference.element().map(id -> id.value())));
    fields.put("change", Json.of(difference.way().name().toLowerCase(Locale.ROOT)));
    fields.put("part", text(difference.part()));
    fields.put("message", Json.of(difference.sentence()));
    return Json.Obj.of(fields);
  }

  private static Json text(Optional<String> text) {
    return text.isPresent() ? Json.of(text.get()) : new Json.Null(Spot.START);
  }
}
