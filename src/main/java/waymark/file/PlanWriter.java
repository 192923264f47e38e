package waymark.file;

import java.nio.charset.StandardCharsets;
import waymark.file.json.JsonWriter;
import waymark.model.plan.Plan;

/// Writes plans. One plan has one text, as a pathway has.
public final class PlanWriter {

  private PlanWriter() {}

  /// {@return the bytes of the plan's file}
  public static byte[] write(Plan plan) {
    return JsonWriter.document(PlanJson.encode(plan)).getBytes(StandardCharsets.UTF_8);
  }
}
