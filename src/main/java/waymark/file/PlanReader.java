package waymark.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.file.json.Complaints;
import waymark.file.json.Json;
import waymark.file.json.JsonReader;
import waymark.file.json.Limits;
import waymark.file.json.Utf8;
import waymark.model.plan.Plan;

/// Reads plans.
public final class PlanReader {

  /// How the names of plans end.
  public static final String ENDING = ".plan.json";

  private PlanReader() {}

  /// {@return whether `file` is called as plans are}
  public static boolean isPlan(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// {@return what came of reading `file`; one that is missing, too large or not a file at all is
  /// [PlanReading.Damaged] too, with one problem in line 1}
  public static PlanReading read(Path file) {
    return switch (Contents.of(file, Limits.BYTES)) {
      case Contents.Bytes(byte[] bytes) -> read(file.toString(), bytes);
      case Contents.Unreadable(String found, String expected) -> {
        Problem problem = new Problem(file.toString(), 1, 1, found, expected);
        yield new PlanReading.Damaged(List.of(problem), false);
      }
    };
  }

  /// {@return what came of reading `bytes`}
  ///
  /// @param name what problems call them
  public static PlanReading read(String name, byte[] bytes) {
    Complaints complaints = new Complaints();
    Optional<Json> json =
        Utf8.text(bytes, complaints).flatMap(text -> JsonReader.read(text, complaints));
    return json.map(document -> decode(name, document, complaints))
        .orElseGet(() -> damaged(name, complaints));
  }

  private static PlanReading decode(String name, Json document, Complaints complaints) {
    if (Format.PLAN.isStrange(document, complaints)) {
      return damaged(name, complaints);
    }
    PlanJson decoder = new PlanJson(document, complaints);
    Optional<Plan> plan = decoder.decode();
    if (plan.isEmpty()) {
      return damaged(name, complaints);
    }
    return decoder.format().isNewerThan(Format.PLAN)
        ? new PlanReading.TooNew(plan.get(), decoder.format().toString())
        : new PlanReading.Opened(plan.get());
  }

  private static PlanReading damaged(String name, Complaints complaints) {
    return new PlanReading.Damaged(
        Problem.of(name, complaints), complaints.exceed(Reading.MOST_PROBLEMS));
  }
}
