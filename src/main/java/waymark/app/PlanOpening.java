package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import waymark.app.document.Document;
import waymark.app.route.PlanHome;
import waymark.file.PlanReader;
import waymark.file.PlanReading;
import waymark.file.Reading;
import waymark.file.save.Fingerprint;
import waymark.model.Pathway;
import waymark.model.plan.Plan;

/// Opens plans, each together with its pathway.
final class PlanOpening {

  private final Desk desk;
  private final Filing filing;
  private final Surroundings around;
  private final Consumer<Pathway> begin;
  private final Supplier<Optional<DocumentPane>> front;

  /// @param begin opens a pathway that is in no file
  /// @param front gives the pane of the document in front
  PlanOpening(
      Desk desk,
      Filing filing,
      Surroundings around,
      Consumer<Pathway> begin,
      Supplier<Optional<DocumentPane>> front) {
    this.desk = desk;
    this.filing = filing;
    this.around = around;
    this.begin = begin;
    this.front = front;
  }

  void open(Path file) {
    PlanHome home = new PlanHome(file, Fingerprint.of(file));
    switch (PlanReader.read(file)) {
      case PlanReading.Opened(Plan plan) -> open(plan, home);
      case PlanReading.TooNew newer -> around.asking().failed(text("plan.newer"), newer.message());
      case PlanReading.Damaged(var problems, boolean more) ->
          around.asking().damaged(file, new Reading.Damaged(problems, more, false));
    }
  }

  private void open(Plan plan, PlanHome home) {
    boolean found = isOpen(plan) || isBeside(plan, home.file()) || isTemplate(plan);
    if (!found) {
      around.asking().failed(text("plan.lost.title"), text("plan.lost", plan.origin().title()));
      return;
    }
    front
        .get()
        .filter(DocumentPane::mayGo)
        .ifPresent(
            pane -> {
              pane.wayfinding().planning().take(plan, home);
              pane.wayfinding().show();
            });
  }

  private boolean isOpen(Plan plan) {
    Optional<Document> there =
        desk.front()
            .filter(d -> plan.origin().isOf(d.pathway()))
            .or(
                () ->
                    desk.documents().stream()
                        .filter(d -> plan.origin().isOf(d.pathway()))
                        .findFirst());
    there.ifPresent(desk::open);
    return there.isPresent();
  }

  private boolean isBeside(Plan plan, Path file) {
    Optional<Path> pathway =
        plan.origin().file().flatMap(name -> beside(file, name)).filter(Files::isRegularFile);
    pathway.ifPresent(filing::open);
    return pathway.flatMap(desk::at).isPresent();
  }

  private static Optional<Path> beside(Path file, String name) {
    try {
      return Optional.of(file.toAbsolutePath().resolveSibling(name).normalize());
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private boolean isTemplate(Plan plan) {
    Optional<Pathway> template =
        around.templates().all().stream()
            .flatMap(t -> t.read() instanceof Reading.Opened(var p) ? Stream.of(p) : Stream.empty())
            .filter(plan.origin()::isOf)
            .findFirst();
    template.ifPresent(begin);
    return template.isPresent();
  }
}
