package waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.file.PlanReader;
import waymark.file.PlanReading;
import waymark.file.Reading;
import waymark.file.template.Templates;
import waymark.model.Pathway;
import waymark.model.plan.Plan;

/// Opens plans for commands, and finds their pathways.
final class Planned {

  private Planned() {}

  /// {@return the plan of `file`}
  ///
  /// @param err told if the file is of a newer format
  /// @throws Refusal naming every problem found if it is not a plan
  static Plan read(Path file, PrintWriter err) throws Refusal {
    return switch (PlanReader.read(file)) {
      case PlanReading.Opened(Plan plan) -> plan;
      case PlanReading.TooNew newer -> {
        Cli.complain(err, file + ": " + newer.message());
        yield newer.plan();
      }
      case PlanReading.Damaged(var problems, boolean more) ->
          throw new Refusal(Opening.lines(file, new Reading.Damaged(problems, more, false)));
    };
  }

  /// {@return the pathway that `plan`, which lies in `file`, was made with, as it is now: the file
  /// that the plan names, or else the template of that name}
  ///
  /// @throws Refusal saying where it was looked for
  static Pathway pathway(Plan plan, Path file, PrintWriter err) throws Refusal {
    Optional<Path> beside = plan.origin().file().flatMap(name -> beside(file, name));
    if (beside.filter(Files::isRegularFile).isPresent()) {
      return Opening.read(beside.get(), err);
    }
    String where =
        beside.map(p -> " It is not at " + p + ".").orElse(" The plan does not say where it lies.");
    return template(plan)
        .orElseThrow(
            () ->
                new Refusal(
                    "%s: it was made with the pathway \"%s\", which was not found.%s Name it with --pathway FILE."
                        .formatted(file, plan.origin().title(), where)));
  }

  private static Optional<Path> beside(Path file, String name) {
    try {
      return Optional.of(file.toAbsolutePath().resolveSibling(name).normalize());
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<Pathway> template(Plan plan) {
    return Templates.bundled().stream()
        .flatMap(t -> t.read() instanceof Reading.Opened(var p) ? Stream.of(p) : Stream.empty())
        .filter(plan.origin()::isOf)
        .findFirst();
  }
}
