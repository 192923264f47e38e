package waymark.app;

import static waymark.app.Texts.text;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Panels at one side of the canvas, of which one is in front. The tabs are shown when there are
/// two or more.
final class Dock extends BorderPane {

  private final Map<String, Node> panels = new LinkedHashMap<>();
  private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private final HBox bar = new HBox();
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

  Dock() {
    getStyleClass().add("dock");
    bar.getStyleClass().add("dock-tabs");
    bar.setMinWidth(0);
    bar.setPrefWidth(0);
  }

  /// A panel more, behind the others.
  ///
  /// @param key its name in the texts, as `dock.KEY`
  void add(String key, Ikon sign, Node panel) {
    panels.put(key, panel);
    tabs.put(key, tab(key, sign));
    bar.getChildren().setAll(tabs.values());
    setTop(tabs.size() > 1 ? bar : null);
    if (shown.get().isEmpty()) {
      show(key);
    }
  }

  private ToggleButton tab(String key, Ikon sign) {
    ToggleButton tab = new ToggleButton(text("dock." + key), new FontIcon(sign));
    tab.setId("dock-" + key);
    tab.getStyleClass().add("dock-tab");
    tab.setToggleGroup(group);
    tab.setMaxWidth(Double.MAX_VALUE);
    tab.setAccessibleText(tab.getText());
    HBox.setHgrow(tab, Priority.ALWAYS);
    tab.setTooltip(new Tooltip(text("dock." + key + ".tip")));
    tab.setOnAction(_ -> show(key));
    return tab;
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - bar.getInsets().getLeft() - bar.getInsets().getRight();
    double words = tabs.values().stream().mapToDouble(Dock::widthWithWords).sum();
    boolean tight = words + bar.getSpacing() * (tabs.size() - 1) > room;
    tabs.values().forEach(tab -> tab.setContentDisplay(display(tab, tight)));
    super.layoutChildren();
  }

  /// Where words have no room beside each other, only the panel in front says its name.
  private static ContentDisplay display(ToggleButton tab, boolean tight) {
    return tight && !tab.isSelected() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
  }

  private static double widthWithWords(ToggleButton tab) {
    if (tab.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
      return tab.prefWidth(-1);
    }
    Text words = new Text(tab.getText());
    words.setFont(tab.getFont());
    return tab.prefWidth(-1) + tab.getGraphicTextGap() + words.getLayoutBounds().getWidth();
  }

  /// Brings the panel of that key to the front.
  void show(String key) {
    Node panel = panels.get(key);
    ToggleButton tab = tabs.get(key);
    if (panel != null && tab != null) {
      tab.setSelected(true);
      setCenter(panel);
      shown.set(key);
    }
  }

  /// {@return the key of the panel in front}
  ReadOnlyStringProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
