package waymark.app;

import static waymark.app.Texts.text;

import java.util.Set;
import java.util.function.Consumer;
import waymark.app.document.Document;
import waymark.app.find.FindBar;
import waymark.app.find.Found;
import waymark.canvas.CanvasView;
import waymark.model.Id;
import waymark.model.QualificationId;
import waymark.model.Role;

/// What the search wants of a document and of what shows it.
///
/// @param qualification shows one that was found, which no view does
/// @param say is told sentences for the person
record Guide(
    Document document,
    CanvasView canvas,
    Consumer<QualificationId> qualification,
    Consumer<String> say)
    implements FindBar.Guide {

  @Override
  public void mark(Set<Id> ids) {
    canvas.mark(ids);
  }

  @Override
  public void go(Found.Place place) {
    place.view().ifPresent(document::show);
    switch (place.id()) {
      case QualificationId found -> qualification.accept(found);
      case Id id when place.view().isPresent() -> canvas.reveal(id);
      case Id id -> say.accept(text("find.nowhere", title(id)));
    }
  }

  private String title(Id id) {
    return document.pathway().roles().stream()
        .filter(r -> r.id().equals(id))
        .map(Role::title)
        .findFirst()
        .orElse(id.value());
  }

  @Override
  public void back() {
    canvas.requestFocus();
  }
}
