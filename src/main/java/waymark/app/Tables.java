package waymark.app;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import waymark.app.document.Document;
import waymark.app.panel.Editing;
import waymark.app.table.Hands;
import waymark.app.table.TablePane;
import waymark.canvas.CanvasView;
import waymark.edit.Clip;
import waymark.model.Id;
import waymark.model.Step;

/// The tables in the drawer under the canvas.
final class Tables {

  private static final String KEY = "tables";

  private final Document document;
  private final Appearance appearance;
  private final CanvasView canvas;
  private final Drawer drawer;
  private final Consumer<Id> reveal;
  private final Consumer<String> say;
  private final TablePane pane;

  /// @param reveal selects something and brings it into sight
  Tables(
      Document document,
      Appearance appearance,
      CanvasView canvas,
      Drawer drawer,
      Editing editing,
      Consumer<Id> reveal,
      Consumer<String> say) {
    this.document = document;
    this.appearance = appearance;
    this.canvas = canvas;
    this.drawer = drawer;
    this.reveal = reveal;
    this.say = say;
    pane = new TablePane(editing, new Window());
  }

  /// Brings the table of roles to the front, with the keys.
  void showRoles() {
    drawer.open(KEY, pane);
    pane.beginRoles();
  }

  /// Brings the table of steps to the front, with the keys.
  void showSteps() {
    drawer.open(KEY, pane);
    pane.beginSteps();
  }

  void refresh() {
    pane.refresh();
  }

  /// Follows what is selected on the canvas.
  void follow(Set<Id> ids) {
    pane.follow(ids);
  }

  /// What the tables want of the window.
  private final class Window implements Hands {

    @Override
    public void select(Set<Id> ids) {
      if (ids.size() == 1) {
        reveal.accept(ids.iterator().next());
      } else {
        Set<Id> shown = new HashSet<>(ids);
        shown.retainAll(onCanvas());
        canvas.select(shown);
      }
    }

    private Set<Id> onCanvas() {
      Set<Id> all = new HashSet<>();
      document.view().placements().forEach(p -> all.add(p.role()));
      document.pathway().stepsIn(document.view()).stream().map(Step::id).forEach(all::add);
      return all;
    }

    @Override
    public void say(String sentence) {
      say.accept(sentence);
    }

    @Override
    public void copy(Set<Id> ids, String text, String html) {
      Clipping.put(Clip.of(document.pathway(), document.view().id(), ids), text, html);
    }

    @Override
    public Optional<String> pasted() {
      return Clipping.cells();
    }

    @Override
    public void dress(Scene scene) {
      appearance.dress(scene);
    }

    @Override
    public boolean isEditable() {
      return document.readOnly().isEmpty();
    }
  }
}
