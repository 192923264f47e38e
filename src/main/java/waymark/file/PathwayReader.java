package waymark.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import waymark.file.json.Complaints;
import waymark.file.json.Json;
import waymark.file.json.JsonReader;
import waymark.file.json.Limits;
import waymark.file.json.Utf8;
import waymark.model.Pathway;

/// Reads pathways.
public final class PathwayReader {

  private PathwayReader() {}

  /// {@return what came of reading `file`: a pathway's own, or a figure or document that has one
  /// [enclosed][Carrier]; a file that is missing, too large or not a file at all is
  /// [Reading.Damaged] too, with one problem in line 1}
  public static Reading read(Path file) {
    Contents contents =
        Carrier.of(file)
            .map(carrier -> carrier.enclosed(file))
            .orElseGet(() -> Contents.of(file, Limits.BYTES));
    return switch (contents) {
      case Contents.Bytes(byte[] bytes) -> read(name(file), bytes);
      case Contents.Unreadable(String found, String expected) -> {
        Problem problem = new Problem(name(file), 1, 1, found, expected);
        yield new Reading.Damaged(List.of(problem), false, false);
      }
    };
  }

  private static String name(Path file) {
    return file.toString();
  }

  /// {@return what came of reading `bytes`}
  ///
  /// @param name what problems call them
  public static Reading read(String name, byte[] bytes) {
    Complaints complaints = new Complaints();
    Optional<Json> json =
        Utf8.text(bytes, complaints).flatMap(text -> JsonReader.read(text, complaints));
    return json.map(document -> decode(name, document, complaints))
        .orElseGet(() -> damaged(name, complaints, false));
  }

  private static Reading decode(String name, Json document, Complaints complaints) {
    if (Format.CURRENT.isStrange(document, complaints)) {
      return damaged(name, complaints, true);
    }
    PathwayJson decoder = new PathwayJson(document, complaints);
    Optional<Pathway> pathway = decoder.decode();
    if (pathway.isEmpty()) {
      return damaged(name, complaints, true);
    }
    return decoder.format().isNewerThan(Format.CURRENT)
        ? new Reading.TooNew(pathway.get(), decoder.format().toString())
        : new Reading.Opened(pathway.get());
  }

  private static Reading damaged(String name, Complaints complaints, boolean isJson) {
    List<Problem> problems = Problem.of(name, complaints);
    return new Reading.Damaged(problems, complaints.exceed(Reading.MOST_PROBLEMS), isJson);
  }
}
