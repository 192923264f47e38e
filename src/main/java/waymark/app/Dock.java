package waymark.app;

import static waymark.app.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.panel.TerseRow;

/// Panels at one side of the canvas, of which one is in front. The tabs are shown when there are
/// two or more.
final class Dock extends BorderPane {

  private final Map<String, Node> panels = new LinkedHashMap<>();
  private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();

  /// Where words have no room beside each other, only the panel in front says its name.
  private final TerseRow bar = new TerseRow(0, tab -> ((ToggleButton) tab).isSelected(), List.of());

  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

  Dock() {
    getStyleClass().add("dock");
    bar.getStyleClass().add("dock-tabs");
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
