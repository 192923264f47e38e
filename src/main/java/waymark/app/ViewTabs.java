package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.command.Command;
import waymark.app.document.Document;
import waymark.model.Pathway;
import waymark.model.View;

/// A tab for each view of a document, and one to add a view. Where they have no room side by side,
/// they move along so that the one in front is seen.
final class ViewTabs extends ScrollPane {

  private final Document document;
  private final Views views;
  private final HBox row = new HBox();
  private List<String> shown = List.of();
  private Optional<Commands> commands = Optional.empty();

  ViewTabs(Document document) {
    this.document = document;
    views = new Views(document);
    getStyleClass().add("view-tabs-scroll");
    row.getStyleClass().add("view-tabs");
    row.setMinWidth(Region.USE_PREF_SIZE);
    setContent(row);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    row.setOnScroll(e -> setHvalue(getHvalue() - e.getDeltaY() / Math.max(1, row.getWidth())));
    row.layoutBoundsProperty().subscribe(this::reveal);
    viewportBoundsProperty().subscribe(this::reveal);
    document.historyProperty().subscribe(this::refresh);
    document.viewProperty().subscribe(this::rebuild);
    refresh();
  }

  /// Offers commands at the tabs.
  void offer(Commands some) {
    commands = Optional.of(some);
    rebuild();
  }

  private void refresh() {
    List<String> now = pathway().views().stream().map(v -> v.id() + " " + v.title()).toList();
    if (!now.equals(shown)) {
      shown = now;
      rebuild();
    }
  }

  private void rebuild() {
    boolean hadKeys = row.isFocusWithin();
    ToggleGroup group = new ToggleGroup();
    row.getChildren().setAll(pathway().views().stream().map(v -> tab(v, group)).toList());
    commands.ifPresent(all -> row.getChildren().add(add(all.of("new-view").getFirst())));
    if (hadKeys) {
      front().ifPresent(ViewTab::takeKeys);
    }
  }

  private Optional<ViewTab> front() {
    return tabs().skip(Math.max(0, views.index(document.view().id()))).findFirst();
  }

  /// Brings the tab in front into sight.
  private void reveal() {
    double room = getViewportBounds().getWidth();
    double beyond = row.getWidth() - room;
    front()
        .map(tab -> tab.getBoundsInParent().getCenterX() - room / 2)
        .ifPresent(from -> setHvalue(beyond <= 0 ? 0 : Math.clamp(from / beyond, 0, 1)));
  }

  private static Button add(Command command) {
    Button add = new Button(null, new FontIcon(Feather.PLUS));
    add.setId("view-add");
    add.getStyleClass().addAll("flat", "view-add");
    add.setTooltip(new Tooltip(text("view.add")));
    add.setAccessibleText(text("view.add"));
    add.disableProperty().bind(command.possible().map(can -> !can));
    add.setOnAction(_ -> command.action().run());
    return add;
  }

  private ViewTab tab(View view, ToggleGroup group) {
    ToggleButton button = new ToggleButton();
    ViewTab tab =
        new ViewTab(
            view,
            button,
            title -> views.rename(view.id(), title),
            index -> views.moveTo(view.id(), index));
    button.setToggleGroup(group);
    button.setSelected(view.id().equals(document.view().id()));
    button.setOnAction(_ -> button.setSelected(true));
    button.selectedProperty().subscribe((_, is) -> show(view, is));
    commands.ifPresent(all -> button.setContextMenu(menu(view, all)));
    return tab;
  }

  private void show(View view, boolean selected) {
    if (selected) {
      document.show(view.id());
    }
  }

  /// The commands are for the view that is shown, so the one that is asked about is shown first.
  private ContextMenu menu(View view, Commands all) {
    ContextMenu menu = new ContextMenu();
    menu.setOnShowing(_ -> document.show(view.id()));
    fill(menu, all.of("rename-view", "duplicate-view"));
    fill(menu, all.of("move-view-left", "move-view-right"));
    fill(menu, all.of("remove-view"));
    return menu;
  }

  private static void fill(ContextMenu menu, List<Command> some) {
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    some.forEach(c -> menu.getItems().add(c.menuItem()));
  }

  /// Begins to rename the view that is shown, in its tab.
  void rename() {
    front().ifPresent(ViewTab::edit);
  }

  private Stream<ViewTab> tabs() {
    return row.getChildren().stream().filter(ViewTab.class::isInstance).map(ViewTab.class::cast);
  }

  private Pathway pathway() {
    return document.pathway();
  }
}
