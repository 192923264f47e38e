package waymark.app;

import java.util.Set;
import java.util.stream.Stream;
import waymark.app.document.Document;
import waymark.canvas.CanvasView;
import waymark.edit.Clip;
import waymark.gesture.Commands;
import waymark.model.Id;

/// What is selected on a canvas, and what menus can do to it.
final class Selected {

  private final Document document;
  private final CanvasView canvas;

  Selected(Document document, CanvasView canvas) {
    this.document = document;
    this.canvas = canvas;
  }

  Set<Id> ids() {
    return canvas.selectionProperty().get();
  }

  /// Selects everything that the view shows and that can be moved.
  void selectAll() {
    canvas.perform(Commands::selectAll);
  }

  void removeFromView() {
    canvas.perform(Commands::remove);
  }

  void deleteFromPathway() {
    canvas.perform(Commands::deleteFromPathway);
  }

  Clip clip() {
    return Clip.of(document.pathway(), document.view().id(), ids());
  }

  void duplicate() {
    canvas.perform(Commands::duplicate);
  }

  /// Pastes beside where it was copied.
  void paste(Clip clip) {
    canvas.perform(scene -> Commands.paste(scene, clip));
  }

  /// Pastes in the middle of what is seen, or near it where there is room.
  void pasteInSight(Clip clip) {
    canvas.perform(scene -> Commands.pasteNear(scene, clip, canvas.middle()));
  }

  /// Begins to rename the one thing that is selected.
  void rename() {
    Stream<Id> one = ids().stream().filter(_ -> ids().size() == 1);
    one.findFirst().ifPresent(canvas::rename);
  }
}
