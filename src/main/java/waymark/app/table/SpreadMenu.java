package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.input.KeyCombination;
import waymark.model.Id;
import waymark.table.Column;

/// What can be done with the cells that are selected.
final class SpreadMenu<I extends Id, C extends Column> extends ContextMenu {

  SpreadMenu(Spread<I, C> spread, Exchange<I, C> exchange) {
    MenuItem copy = item("copy", "Shortcut+C", exchange::copyRows);
    List<MenuItem> sorting =
        List.of(
            item("sort-up", "Alt+Up", () -> spread.sortBy(SortType.ASCENDING)),
            item("sort-down", "Alt+Down", () -> spread.sortBy(SortType.DESCENDING)));
    if (spread.isEditable()) {
      getItems()
          .addAll(
              item("type", "F2", () -> spread.type(Optional.empty())),
              new SeparatorMenuItem(),
              copy,
              item("paste", "Shortcut+V", exchange::paste),
              new SeparatorMenuItem(),
              item("add", "Insert", spread::add),
              item("delete", "", spread.writing()::deleteSelected));
    } else {
      getItems().add(copy);
    }
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(sorting);
  }

  private static MenuItem item(String key, String keys, Runnable action) {
    MenuItem item = new MenuItem(text("table." + key));
    item.setId("table-menu-" + key);
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(keys));
    }
    item.setOnAction(_ -> action.run());
    return item;
  }
}
