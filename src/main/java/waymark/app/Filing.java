package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import waymark.app.dialog.Asking;
import waymark.app.dialog.FileDialogs;
import waymark.app.document.Document;
import waymark.app.document.Origin;
import waymark.file.Carrier;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.PlanReader;
import waymark.file.Reading;
import waymark.file.save.Fingerprint;
import waymark.file.save.SafeSave;
import waymark.file.save.SaveOutcome;
import waymark.model.Pathway;

/// Opening, saving and closing documents, with the questions that belong to it.
final class Filing {

  private final Desk desk;
  private final Recent recent;
  private final FileDialogs dialogs;
  private final Asking asking;
  private Consumer<Path> plans = _ -> {};
  private Predicate<Document> mayGo = _ -> true;

  Filing(Desk desk, Recent recent, FileDialogs dialogs, Asking asking) {
    this.desk = desk;
    this.recent = recent;
    this.dialogs = dialogs;
    this.asking = asking;
  }

  /// A document made from `pathway`, in no file yet.
  void openNew(Pathway pathway, String name) {
    desk.open(Document.fresh(pathway, name));
  }

  void open() {
    dialogs.open().forEach(this::open);
  }

  /// Hands plans to `opening`, which are no pathways.
  void onPlan(Consumer<Path> opening) {
    plans = opening;
  }

  /// Asks `leave` of a document that is about to be closed; it stays open if the answer is no.
  void onLeaving(Predicate<Document> leave) {
    mayGo = leave;
  }

  void open(Path file) {
    if (PlanReader.isPlan(file)) {
      plans.accept(file);
      return;
    }
    Optional<Document> there = desk.at(file);
    if (there.isPresent()) {
      desk.open(there.get());
    } else {
      read(file).ifPresent(desk::open);
    }
  }

  void openAll(List<Path> files) {
    files.forEach(this::open);
  }

  private Optional<Document> read(Path file) {
    Optional<Fingerprint> print = Fingerprint.of(file);
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> {
        recent.add(file);
        yield Optional.of(
            Carrier.of(file)
                .map(carrier -> Document.enclosed(pathway, new Origin(file, carrier.caution())))
                .orElseGet(() -> Document.opened(pathway, file, print)));
      }
      case Reading.TooNew newer ->
          Optional.of(Document.readOnly(newer.pathway(), file, newer.message()));
      case Reading.Damaged damaged -> {
        asking.damaged(file, damaged);
        yield Optional.empty();
      }
    };
  }

  /// {@return whether it is saved now}
  boolean save(Document document) {
    return document.readOnly().isEmpty()
        && document.home().file().map(f -> write(document, f)).orElseGet(() -> saveAs(document));
  }

  /// {@return whether it is saved now}
  boolean saveAs(Document document) {
    return dialogs
        .save(document.home().name(), document.folder())
        .map(file -> write(document, file))
        .orElse(false);
  }

  /// Writes to `file`; to the document's own only if it still is as it was read.
  private boolean write(Document document, Path file) {
    boolean own = document.home().file().equals(Optional.of(file));
    return write(document, file, own ? document.home().print() : Optional.empty());
  }

  private boolean write(Document document, Path file, Optional<Fingerprint> expected) {
    byte[] bytes = PathwayWriter.write(document.pathway());
    return switch (SafeSave.write(file, bytes, expected)) {
      case SaveOutcome.Saved saved -> {
        document.saved(saved);
        recent.add(file);
        yield true;
      }
      case SaveOutcome.ChangedOnDisk(Path changed, _) ->
          asking.sure("ask.replace", Optional.ofNullable(changed.getFileName()).orElse(changed))
              && write(document, file, Optional.empty());
      case SaveOutcome.Failed(String why) -> {
        asking.failed(text("save.failed", document.home().name()), why);
        yield false;
      }
    };
  }

  /// Reads the file again, losing what was changed since.
  void revert(Document document) {
    document
        .home()
        .file()
        .filter(_ -> !document.isChanged() || asking.sure("ask.revert", document.home().name()))
        .filter(_ -> mayGo.test(document))
        .flatMap(this::read)
        .ifPresent(again -> desk.replace(document, again));
  }

  /// {@return whether it is closed now}
  boolean close(Document document) {
    boolean gone = mayLose(document) && mayGo.test(document);
    if (gone) {
      desk.close(document);
    }
    return gone;
  }

  private boolean mayLose(Document document) {
    return !document.isChanged()
        || switch (asking.aboutChanges(document.home().name())) {
          case SAVE -> save(document);
          case LOSE -> true;
          case STAY -> false;
        };
  }

  /// {@return whether all are closed now}
  boolean closeAll() {
    return List.copyOf(desk.documents()).stream().allMatch(this::close);
  }
}
