package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import waymark.app.dialog.Asking;
import waymark.app.document.Document;
import waymark.file.PathwayReader;
import waymark.file.PathwayWriter;
import waymark.file.Reading;
import waymark.file.save.Draft;
import waymark.file.save.Journal;
import waymark.model.Pathway;

/// Keeps copies of what is not saved, against a crash, and offers those of the last time.
final class Backups {

  private static final Duration REST = Duration.seconds(2);

  private final Journal journal;
  private final Desk desk;
  private final Map<Document, String> ids = new HashMap<>();
  private final Map<Document, Subscription> following = new HashMap<>();
  private final PauseTransition rest = new PauseTransition(REST);
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("journal").factory());

  Backups(Path folder, Desk desk) {
    journal = new Journal(folder);
    this.desk = desk;
    rest.setOnFinished(_ -> keep());
  }

  /// Asks about what the last time left behind, and opens it if it is wanted; else it is asked
  /// about again the next time.
  void offer(Asking asking) {
    List<Draft> left = journal.left();
    if (!left.isEmpty() && asking.sure("ask.recover", left.size())) {
      left.forEach(draft -> recover(draft, asking));
    }
  }

  /// A copy that cannot be read stays where it is.
  private void recover(Draft draft, Asking asking) {
    switch (PathwayReader.read(draft.copy())) {
      case Reading.Opened(Pathway pathway) -> {
        desk.open(Document.recovered(pathway, draft.original(), text("recovered.name")));
        journal.drop(draft.id());
      }
      case Reading.TooNew newer ->
          asking.failed(text("recovered.not"), draft.copy() + ": " + newer.message());
      case Reading.Damaged damaged ->
          asking.failed(text("recovered.not"), damaged.problems().getFirst().message());
    }
  }

  /// Keeps a copy of every document from now on, a moment after each change.
  void follow() {
    desk.documents().subscribe(this::followAll);
    followAll();
  }

  private void followAll() {
    for (Document document : desk.documents()) {
      following.computeIfAbsent(
          document, d -> d.historyProperty().subscribe(_ -> rest.playFromStart()));
    }
    for (Document gone : List.copyOf(following.keySet())) {
      if (!desk.documents().contains(gone)) {
        Optional.ofNullable(following.remove(gone)).ifPresent(Subscription::unsubscribe);
        drop(gone);
      }
    }
  }

  private void keep() {
    for (Document document : desk.documents()) {
      if (document.isChanged()) {
        String id = ids.computeIfAbsent(document, _ -> journal.open());
        Optional<Path> file = document.home().file();
        Pathway pathway = document.pathway();
        writer.execute(() -> journal.keep(id, file, PathwayWriter.write(pathway)));
      } else {
        drop(document);
      }
    }
  }

  private void drop(Document document) {
    Optional.ofNullable(ids.remove(document))
        .ifPresent(id -> writer.execute(() -> journal.drop(id)));
  }
}
