package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.document.Document;
import waymark.edit.FreshIds;
import waymark.edit.ViewEdit;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// A tab for each view of a document, and one to add a view.
final class ViewTabs extends HBox {

  private final Document document;
  private List<String> shown = List.of();

  ViewTabs(Document document) {
    this.document = document;
    getStyleClass().add("view-tabs");
    document.historyProperty().subscribe(this::refresh);
    document.viewProperty().subscribe(this::rebuild);
    refresh();
  }

  private void refresh() {
    List<String> now = pathway().views().stream().map(v -> v.id() + " " + v.title()).toList();
    if (!now.equals(shown)) {
      shown = now;
      rebuild();
    }
  }

  private void rebuild() {
    ToggleGroup group = new ToggleGroup();
    getChildren().setAll(pathway().views().stream().map(v -> tab(v, group)).toList());
    Button add = new Button(null, new FontIcon(Feather.PLUS));
    add.setId("view-add");
    add.getStyleClass().addAll("flat", "view-add");
    add.setTooltip(new Tooltip(text("view.add")));
    add.setAccessibleText(text("view.add"));
    add.setOnAction(_ -> add());
    getChildren().add(add);
  }

  private ToggleButton tab(View view, ToggleGroup group) {
    ToggleButton tab = new ToggleButton(view.title());
    tab.setId("view-tab-" + view.id());
    tab.setMnemonicParsing(false);
    tab.getStyleClass().add("view-tab");
    tab.setToggleGroup(group);
    tab.setSelected(view.id().equals(document.view().id()));
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          document.show(view.id());
        });
    tab.setContextMenu(menu(view));
    return tab;
  }

  private ContextMenu menu(View view) {
    ViewId id = view.id();
    MenuItem rename = item("view.rename", () -> rename(view));
    MenuItem duplicate = item("view.duplicate", () -> duplicate(view));
    MenuItem left =
        item("view.left", () -> document.edit(new ViewEdit.MoveView(id, index(id) - 1)));
    left.setDisable(index(id) == 0);
    MenuItem remove = item("view.remove", () -> document.edit(new ViewEdit.RemoveView(id)));
    remove.setDisable(pathway().views().size() == 1);
    return new ContextMenu(rename, duplicate, left, remove);
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(text(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void rename(View view) {
    TextInputDialog dialog = new TextInputDialog(view.title());
    dialog.initOwner(getScene().getWindow());
    dialog.setTitle(text("view.rename"));
    dialog.setHeaderText(text("view.rename"));
    dialog.setGraphic(null);
    dialog
        .showAndWait()
        .filter(t -> !t.isBlank())
        .ifPresent(t -> document.edit(new ViewEdit.RenameView(view.id(), t.strip())));
  }

  private void duplicate(View view) {
    String title = text("view.copy", view.title());
    ViewId copy = FreshIds.view(pathway(), title);
    document.edit(new ViewEdit.DuplicateView(view.id(), copy, title));
    document.show(copy);
  }

  private void add() {
    String title = text("view.new");
    View view = View.of(FreshIds.view(pathway(), title), ViewKind.SCHOOL, title);
    document.edit(new ViewEdit.AddView(view, pathway().views().size()));
    document.show(view.id());
  }

  private int index(ViewId id) {
    return pathway().views().stream().map(View::id).toList().indexOf(id);
  }

  private Pathway pathway() {
    return document.pathway();
  }
}
