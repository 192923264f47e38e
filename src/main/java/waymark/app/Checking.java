package waymark.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.app.document.Document;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.drawn.Drawn;
import waymark.model.reference.Reference;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;
import waymark.rule.Finding;
import waymark.rule.Rules;

/// Asks the rules about a document after each change, away from the window, as its views leave the
/// program; the last answer counts, and what was asked meanwhile is passed over.
final class Checking {

  private final Document document;
  private volatile Reference reference;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final AtomicReference<Pathway> asked;

  /// The worker's own.
  private Map<ViewId, Picture> pictures = Map.of();

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("rules").factory());

  Checking(Document document, Reference reference) {
    this.document = document;
    this.reference = reference;
    asked = new AtomicReference<>(document.pathway());
    document.historyProperty().subscribe(this::ask);
    ask();
  }

  ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /// Asks by other reference data from now on.
  void use(Reference other) {
    reference = other;
    ask();
  }

  private void ask() {
    Pathway pathway = document.pathway();
    asked.set(pathway);
    worker.execute(() -> check(pathway));
  }

  @SuppressWarnings("ReferenceEquality") // the last one asked about, not one that is like it
  private boolean isLast(Pathway pathway) {
    return pathway == asked.get();
  }

  private void check(Pathway pathway) {
    if (isLast(pathway)) {
      List<Finding> found = Rules.check(pathway, reference, drawn(pathway));
      Platform.runLater(
          () -> {
            if (isLast(pathway)) {
              findings.set(found);
            }
          });
    }
  }

  /// Where things lie in each view, each drawn from what it was when last asked about.
  private List<Drawn> drawn(Pathway pathway) {
    Map<ViewId, Picture> now = new HashMap<>();
    List<Drawn> drawn = new ArrayList<>();
    for (View view : pathway.views()) {
      Picture picture =
          Optional.ofNullable(pictures.get(view.id()))
              .map(last -> Drawing.redraw(last, pathway, view, Theme.PAPER))
              .orElseGet(() -> Drawing.draw(pathway, view, Theme.PAPER));
      now.put(view.id(), picture);
      drawn.add(picture.drawn());
    }
    pictures = now;
    return drawn;
  }
}
