package waymark.app;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.app.document.Document;
import waymark.model.Pathway;
import waymark.model.reference.Reference;
import waymark.rule.Finding;
import waymark.rule.Rules;

/// Asks the rules about a document after each change, away from the window; the last answer counts.
final class Checking {

  private final Document document;
  private final Reference reference;
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final AtomicReference<Pathway> asked;

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

  private void ask() {
    Pathway pathway = document.pathway();
    asked.set(pathway);
    Thread.ofVirtual().start(() -> check(pathway));
  }

  private void check(Pathway pathway) {
    if (pathway.equals(asked.get())) {
      List<Finding> found = Rules.check(pathway, reference);
      Platform.runLater(
          () -> {
            if (pathway.equals(asked.get())) {
              findings.set(found);
            }
          });
    }
  }
}
