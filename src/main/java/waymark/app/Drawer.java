package waymark.app;

import static waymark.app.Texts.text;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The canvas with a drawer under it for what wants width, such as a table. It is shut until
/// something is put into it, and keeps the height that a person gave it.
final class Drawer extends SplitPane {

  private static final double LEAST = 0.45;
  private static final double MOST = 0.62;

  private final ReadOnlyObjectWrapper<Optional<String>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BorderPane inside = new BorderPane();
  private OptionalDouble kept = OptionalDouble.empty();

  Drawer(Node above) {
    setOrientation(Orientation.VERTICAL);
    getStyleClass().add("drawer");
    inside.getStyleClass().add("drawer-inside");
    SplitPane.setResizableWithParent(inside, false);
    getItems().add(above);
  }

  /// Opens it with `panel`; if that is open already, shuts it.
  ///
  /// @param key its name in the texts, as `drawer.KEY`
  void toggle(String key, Node panel) {
    if (shown.get().filter(key::equals).isPresent()) {
      shut();
    } else {
      open(key, panel);
    }
  }

  /// Opens it with `panel`, in place of what it held.
  ///
  /// @param key its name in the texts, as `drawer.KEY`
  void open(String key, Node panel) {
    inside.setTop(header(key));
    inside.setCenter(panel);
    if (!getItems().contains(inside)) {
      getItems().add(inside);
      setDividerPositions(kept.orElseGet(this::fitting));
    }
    shown.set(Optional.of(key));
  }

  /// High enough for what it holds, as long as enough of the canvas is left.
  private double fitting() {
    inside.applyCss();
    double wanted = inside.prefHeight(getWidth());
    return getHeight() > 0 ? Math.clamp(1 - wanted / getHeight(), LEAST, MOST) : MOST;
  }

  /// Shuts it.
  void shut() {
    if (getItems().contains(inside)) {
      kept = OptionalDouble.of(getDividerPositions()[0]);
      getItems().remove(inside);
    }
    shown.set(Optional.empty());
  }

  private HBox header(String key) {
    Label title = new Label(text("drawer." + key));
    title.getStyleClass().add("drawer-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon(Feather.X));
    close.setId("drawer-close");
    close.getStyleClass().add("flat");
    close.setTooltip(new Tooltip(text("drawer.close")));
    close.setAccessibleText(text("drawer.close"));
    close.setOnAction(_ -> shut());
    HBox header = new HBox(title, gap, close);
    header.getStyleClass().add("drawer-header");
    return header;
  }

  /// {@return what lies in it}
  Node inside() {
    return getItems().contains(inside) ? inside : new Region();
  }

  /// {@return the key of what it holds; empty while it is shut}
  ReadOnlyObjectProperty<Optional<String>> shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
