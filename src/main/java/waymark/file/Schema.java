package waymark.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import waymark.file.json.Complaints;
import waymark.file.json.Json;
import waymark.file.json.JsonReader;
import waymark.file.json.JsonWriter;

/// The published descriptions of the file formats, for editors and validators of other makers. They
/// and the readers give the same verdict, but for what a schema cannot say; each names these
/// things.
public final class Schema {

  private static final String PATHWAY = "schema/waymark-1.schema.json";
  private static final String PLAN = "schema/waymark-plan-1.schema.json";
  private static final String PARTS = "$defs";

  private Schema() {}

  /// {@return the JSON Schema (draft 2020-12) of pathways as they are written, as text}
  public static String text() {
    return load(PATHWAY);
  }

  /// {@return the same of plans, whose roles, qualifications and steps are those of pathways}
  public static String plan() {
    Map<String, Json> plan = new LinkedHashMap<>(fields(PLAN));
    plan.put(PARTS, fields(PATHWAY).getOrDefault(PARTS, Json.Obj.of(Map.of())));
    return JsonWriter.document(Json.Obj.of(plan));
  }

  private static Map<String, Json> fields(String file) {
    return JsonReader.read(load(file), new Complaints())
        .filter(Json.Obj.class::isInstance)
        .map(json -> ((Json.Obj) json).fields())
        .orElseThrow(() -> new IllegalStateException("not JSON: " + file));
  }

  private static String load(String file) {
    try (InputStream in = Schema.class.getResourceAsStream("/waymark/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
