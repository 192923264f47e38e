package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import waymark.app.command.Command;

/// The menu bar.
final class MainMenu extends MenuBar {

  private final Map<String, Menu> menus = new HashMap<>();

  MainMenu(List<Section> sections) {
    setUseSystemMenuBar(true);
    sections.forEach(this::add);
  }

  private void add(Section section) {
    Menu menu = new Menu(text("menu." + section.key()));
    menu.setId("menu-" + section.key());
    for (List<Command> group : section.groups()) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group.forEach(c -> menu.getItems().add(c.menuItem()));
    }
    getMenus().add(menu);
    menus.put(section.key(), menu);
  }

  /// {@return the entries of a menu, to which more than commands may be added}
  List<MenuItem> in(String key) {
    return Optional.ofNullable(menus.get(key)).orElseThrow().getItems();
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
