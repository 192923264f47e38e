package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import waymark.app.command.Command;

/// The menu bar.
final class MainMenu extends MenuBar {

  MainMenu() {
    setUseSystemMenuBar(true);
  }

  /// A menu of commands, groups parted by lines.
  @SafeVarargs
  final Menu add(String key, List<Command>... groups) {
    Menu menu = new Menu(text("menu." + key));
    menu.setId("menu-" + key);
    for (List<Command> group : groups) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group.forEach(c -> menu.getItems().add(c.menuItem()));
    }
    getMenus().add(menu);
    return menu;
  }

  /// The files opened lately.
  static Menu recent(Recent recent, Filing filing) {
    Menu menu = new Menu(text("menu.recent"));
    menu.setId("menu-recent");
    Runnable fill = () -> menu.getItems().setAll(items(recent, filing));
    recent.files().subscribe(fill);
    fill.run();
    return menu;
  }

  private static List<MenuItem> items(Recent recent, Filing filing) {
    List<MenuItem> items = new ArrayList<>();
    for (Path file : recent.files()) {
      MenuItem item = new MenuItem(file.toString());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> filing.open(file));
      items.add(item);
    }
    if (items.isEmpty()) {
      MenuItem none = new MenuItem(text("menu.recent.none"));
      none.setDisable(true);
      return List.of(none);
    }
    MenuItem clear = new MenuItem(text("menu.recent.clear"));
    clear.setOnAction(_ -> recent.clear());
    items.addAll(List.of(new SeparatorMenuItem(), clear));
    return items;
  }

  /// Light or dark.
  static Menu appearance(Appearance appearance) {
    Menu menu = new Menu(text("menu.appearance"));
    ToggleGroup group = new ToggleGroup();
    for (Appearance.Choice choice : Appearance.Choice.values()) {
      RadioMenuItem item =
          new RadioMenuItem(text("appearance." + choice.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(group);
      item.setOnAction(_ -> appearance.choose(choice));
      appearance.choiceProperty().subscribe(now -> item.setSelected(now == choice));
      menu.getItems().add(item);
    }
    return menu;
  }
}
