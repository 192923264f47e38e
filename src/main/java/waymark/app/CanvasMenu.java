package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import waymark.app.command.Command;
import waymark.gesture.Act;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.picture.Spot;

/// The few things that make sense with what is selected, at the pointer or at what has the focus.
final class CanvasMenu {

  private final DocumentPane pane;
  private final Commands commands;
  private final ContextMenu menu = new ContextMenu();

  CanvasMenu(DocumentPane pane, Commands commands) {
    this.pane = pane;
    this.commands = commands;
    menu.setId("canvas-menu");
  }

  /// Shows it.
  ///
  /// @param at the place in the view
  /// @param x where on the screen
  /// @param y likewise
  void show(Spot at, double x, double y) {
    menu.hide();
    menu.getItems().clear();
    fill(pane.canvas().selectionProperty().get(), at);
    menu.show(pane.canvas(), x, y);
  }

  private void fill(Set<Id> ids, Spot at) {
    if (ids.isEmpty()) {
      forNothing(at);
    } else if (ids.size() > 1) {
      forSeveral();
    } else {
      switch (ids.iterator().next()) {
        case RoleId _ -> {
          group("rename", "connect");
          group("i-am-here", "i-want-there");
          group("cut", "copy", "copy-picture", "duplicate");
          group("remove", "delete");
        }
        case StepId _ -> {
          group("reconnect-start", "reconnect-end");
          group("bend", "straighten", "move-label", "free-label");
          group("remove", "delete");
        }
        case NoteId _ -> {
          group("rename");
          group("cut", "copy", "duplicate");
          group("remove");
        }
        case StageId _ -> {
          group("rename", "new-stage");
          group("remove");
        }
        case StrandId _ -> {
          group("rename", "new-strand");
          group("remove");
        }
        default -> forNothing(at);
      }
    }
  }

  private void forNothing(Spot at) {
    separate();
    menu.getItems().addAll(here("new-role", Act.NEW_ROLE, at), here("new-note", Act.NEW_NOTE, at));
    group("new-stage", "new-strand");
    group("paste", "select-all");
    group("arrange-view", "tidy", "make-room");
  }

  private void forSeveral() {
    group("arrange-selection");
    Menu align = new Menu(text("menu.align"));
    commands
        .of(
            "align-left",
            "align-centre",
            "align-right",
            "align-top",
            "align-middle",
            "align-bottom")
        .forEach(c -> align.getItems().add(c.menuItem()));
    menu.getItems().add(align);
    group("distribute-across", "distribute-down", "same-size");
    group("cut", "copy", "copy-picture", "duplicate");
    group("remove", "delete");
  }

  private void group(String... keys) {
    separate();
    List<Command> some = commands.of(keys);
    some.forEach(c -> menu.getItems().add(c.menuItem()));
  }

  private void separate() {
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
  }

  /// A command that begins where the menu was asked for.
  private MenuItem here(String key, Act act, Spot at) {
    MenuItem item = new MenuItem(text("command." + key));
    item.setId("menu-" + key);
    item.setDisable(pane.document().readOnly().isPresent());
    item.setOnAction(_ -> pane.canvas().begin(act, at));
    return item;
  }
}
