package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import waymark.app.document.Document;
import waymark.canvas.CanvasView;
import waymark.edit.Several;
import waymark.edit.ViewEdit.ChangeView;
import waymark.layout.Arranged;
import waymark.layout.Scope;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.View;

/// Has the view arranged away from the window. What comes of it is one step of the history, and the
/// cards glide to their places.
final class Arranger {

  private final Document document;
  private final CanvasView canvas;
  private final ArrangingBar bar;
  private final ObservableValue<Boolean> still;

  /// @param still whether nothing should move by itself
  Arranger(Document document, CanvasView canvas, ArrangingBar bar, ObservableValue<Boolean> still) {
    this.still = still;
    this.document = document;
    this.canvas = canvas;
    this.bar = bar;
  }

  void view() {
    arrange(new Scope.Everything(), text("command.arrange-view"));
  }

  void tidy() {
    arrange(new Scope.Tidy(), text("command.tidy"));
  }

  void selection() {
    Set<RoleId> roles =
        canvas.selectionProperty().get().stream()
            .filter(RoleId.class::isInstance)
            .map(RoleId.class::cast)
            .collect(Collectors.toSet());
    if (roles.isEmpty()) {
      bar.say(text("arranging.no-roles"));
    } else {
      arrange(new Scope.Only(roles), text("command.arrange-selection"));
    }
  }

  private void arrange(Scope scope, String label) {
    canvas.interrupt();
    Pathway pathway = document.pathway();
    ArrangeTask task = new ArrangeTask(pathway, canvas.acting().picture(), scope);
    bar.follow(task);
    task.setOnSucceeded(_ -> done(pathway, task, label));
    task.setOnFailed(_ -> bar.say(text("arranging.failed")));
    Thread.ofPlatform().daemon().name("arranging").start(task);
  }

  private void done(Pathway before, Task<Arranged> task, String label) {
    if (!(task.getValue() instanceof Arranged.Done(View view))) {
      return;
    }
    Optional<View> now = before.view(view.id());
    if (!document.pathway().equals(before) || now.isEmpty()) {
      bar.say(text("arranging.changed"));
    } else if (now.get().equals(view)) {
      bar.say(text("arranging.nothing"));
    } else {
      if (!still.getValue()) {
        canvas.glideNext();
      }
      document.edit(new Several(label, List.of(ChangeView.between(now.get(), view))));
    }
  }
}
