package waymark.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.app.document.Document;
import waymark.canvas.CanvasView;
import waymark.edit.Clip;
import waymark.edit.Edit;
import waymark.edit.LineEdit;
import waymark.edit.NoteEdit;
import waymark.edit.Paste;
import waymark.edit.PathwayEdit;
import waymark.edit.PlaceEdit;
import waymark.edit.Several;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.ViewId;

/// What is selected on a canvas, and what menus can do to it.
final class Selected {

  private static final int ASIDE = 24;

  private final Document document;
  private final CanvasView canvas;

  Selected(Document document, CanvasView canvas) {
    this.document = document;
    this.canvas = canvas;
  }

  Set<Id> ids() {
    return canvas.selectionProperty().get();
  }

  private <T extends Id> Set<T> all(Class<T> kind) {
    return ids().stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
  }

  /// Selects everything that the view shows and that can be moved.
  void selectAll() {
    Set<Id> ids = new HashSet<>();
    document.view().placements().forEach(p -> ids.add(p.role()));
    document.view().notes().forEach(n -> ids.add(n.id()));
    canvas.select(ids);
  }

  void removeFromView() {
    ViewId view = document.view().id();
    List<Edit> edits = new ArrayList<>();
    Set<StepId> steps = all(StepId.class);
    if (!steps.isEmpty()) {
      edits.add(new LineEdit.HideSteps(view, steps));
    }
    Set<RoleId> roles = all(RoleId.class);
    if (!roles.isEmpty()) {
      edits.add(new PlaceEdit.RemoveFromView(view, roles));
    }
    notes().ifPresent(edits::add);
    doAll(edits);
  }

  void deleteFromPathway() {
    List<Edit> edits = new ArrayList<>();
    notes().ifPresent(edits::add);
    Set<RoleId> roles = all(RoleId.class);
    Set<StepId> steps = all(StepId.class);
    if (!roles.isEmpty() || !steps.isEmpty()) {
      edits.add(new PathwayEdit.DeleteFromPathway(roles, steps, Set.of()));
    }
    doAll(edits);
  }

  private Optional<Edit> notes() {
    Set<NoteId> notes = all(NoteId.class);
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new NoteEdit.DeleteNotes(document.view().id(), notes));
  }

  private void doAll(List<Edit> edits) {
    if (edits.size() == 1) {
      document.edit(edits.getFirst());
    } else if (!edits.isEmpty()) {
      document.edit(new Several(edits.getLast().label(), edits));
    }
  }

  Clip clip() {
    return Clip.of(document.pathway(), document.view().id(), ids());
  }

  void duplicate() {
    paste(Paste.duplicate(document.pathway(), document.view().id(), ids(), ASIDE));
  }

  /// Pastes beside where it was copied.
  void paste(Clip clip) {
    paste(Paste.of(clip, document.pathway(), document.view().id(), ASIDE, ASIDE));
  }

  private void paste(Paste paste) {
    document.edit(paste);
    canvas.select(paste.clip().ids());
  }

  /// Begins to rename the one thing that is selected.
  void rename() {
    Stream<Id> one = ids().stream().filter(_ -> ids().size() == 1);
    one.findFirst().ifPresent(canvas::rename);
  }
}
