package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import waymark.app.document.Document;
import waymark.app.route.PlanHome;
import waymark.app.route.Planning;
import waymark.export.Paper;
import waymark.file.PlanReader;
import waymark.file.PlanWriter;
import waymark.file.save.SafeSave;
import waymark.file.save.SaveOutcome;
import waymark.model.plan.Plan;
import waymark.plan.PlanPage;
import waymark.plan.Prospect;

/// Keeps the plan of a document in its own file, and prints it.
final class Plans {

  private static final String ENDING = PlanReader.ENDING.substring(1);

  private final Planning planning;
  private final Document document;
  private final Surroundings around;
  private final Consumer<String> say;

  Plans(Planning planning, Document document, Surroundings around, Consumer<String> say) {
    this.planning = planning;
    this.document = document;
    this.around = around;
    this.say = say;
  }

  /// {@return whether the plan may be left; asks if it is not saved}
  boolean mayGo() {
    return !planning.isUnsaved()
        || switch (around.asking().aboutPlan(document.pathway().title())) {
          case SAVE -> save();
          case LOSE -> true;
          case STAY -> false;
        };
  }

  /// {@return whether it is saved now}
  boolean save() {
    return planning
        .home()
        .or(
            () ->
                around
                    .files()
                    .export(called("plan.file"), ENDING, document.folder())
                    .map(file -> new PlanHome(file, Optional.empty())))
        .map(this::save)
        .orElse(false);
  }

  private boolean save(PlanHome home) {
    return planning
        .current()
        .map(plan -> plan.withOrigin(plan.origin().withFile(beside(home.file()))))
        .map(plan -> plan.withMade(LocalDate.now(ZoneId.systemDefault())))
        .map(plan -> write(plan, home))
        .orElse(false);
  }

  /// Where the pathway lies, seen from the plan: beside it if it can be, so that both may move.
  private Optional<String> beside(Path file) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    return document
        .home()
        .file()
        .map(Path::toAbsolutePath)
        .map(p -> p.startsWith(folder) ? folder.relativize(p) : p)
        .map(p -> p.toString().replace('\\', '/'));
  }

  /// Writes to `home`; only if it still is as it was read, unless the person says otherwise.
  private boolean write(Plan plan, PlanHome home) {
    Path file = home.file();
    return switch (SafeSave.write(file, PlanWriter.write(plan), home.print())) {
      case SaveOutcome.Saved saved -> {
        planning.saved(plan, new PlanHome(file, Optional.of(saved.fingerprint())));
        say.accept(text("plan.saved", file));
        yield true;
      }
      case SaveOutcome.ChangedOnDisk(Path changed, _) ->
          around
                  .asking()
                  .sure("ask.replace", Optional.ofNullable(changed.getFileName()).orElse(changed))
              && write(plan, new PlanHome(file, Optional.empty()));
      case SaveOutcome.Failed(String why) -> {
        failed(why);
        yield false;
      }
    };
  }

  /// A name for a file, without what file systems do not take.
  private String called(String key) {
    return text(key, document.pathway().title())
        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
        .strip();
  }

  private void failed(String why) {
    around.asking().failed(text("plan.not-saved"), why);
  }

  void print(String ending, boolean named) {
    Optional<Prospect> prospect = planning.chosenProperty().get();
    Optional<PlanPage> page =
        planning
            .current()
            .map(plan -> plan.withName(plan.name().filter(_ -> named)))
            .map(plan -> plan.withMade(LocalDate.now(ZoneId.systemDefault())))
            .flatMap(plan -> prospect.map(p -> new PlanPage(plan, document.pathway(), p)));
    page.ifPresent(
        p ->
            around
                .files()
                .export(called("plan.page"), ending, document.folder())
                .ifPresent(file -> print(p, ending, file)));
  }

  private void print(PlanPage page, String ending, Path file) {
    if (ending.equals("pdf")) {
      write(page.pdf(), file);
    } else {
      switch (page.word()) {
        case Paper.Ready ready -> write(ready.bytes(), file);
        case Paper.Refused(String why) -> failed(why);
      }
    }
  }

  private void write(byte[] bytes, Path file) {
    switch (SafeSave.write(file, bytes, Optional.empty())) {
      case SaveOutcome.Saved saved -> say.accept(text("plan.printed", saved.file()));
      case SaveOutcome.ChangedOnDisk changed -> failed(changed.message());
      case SaveOutcome.Failed(String why) -> failed(why);
    }
  }
}
