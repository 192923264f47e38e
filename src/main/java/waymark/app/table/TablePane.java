package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.panel.Editing;
import waymark.app.panel.TerseRow;
import waymark.model.Id;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.table.RoleColumn;
import waymark.table.RoleTable;
import waymark.table.StepColumn;
import waymark.table.StepTable;

/// The roles and the steps of a pathway as tables, one of them in front.
public final class TablePane extends BorderPane {

  private final StringProperty hint = new SimpleStringProperty("");
  private final Spread<RoleId, RoleColumn> roles;
  private final Spread<StepId, StepColumn> steps;
  private final ToggleButton rolesTab;
  private final ToggleButton stepsTab;
  private final TextField filter = new TextField();

  /// A pane that is empty until it is shown.
  public TablePane(Editing editing, Hands hands) {
    roles = new Spread<>("roles", editing, hands, RoleTable::new, hint);
    steps = new Spread<>("steps", editing, hands, StepTable::new, hint);
    getStyleClass().add("tables");
    ToggleGroup group = new ToggleGroup();
    rolesTab = tab(group, "roles", "left-pill", roles);
    stepsTab = tab(group, "steps", "right-pill", steps);
    setTop(bar(hands.isEditable()));
    Label told = new Label();
    told.setId("table-hint");
    told.textProperty().bind(hint);
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.getStyleClass().addAll("fine", "table-hint");
    setBottom(told);
    show(roles, rolesTab);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private ToggleButton tab(ToggleGroup group, String key, String place, Spread<?, ?> spread) {
    ToggleButton tab = new ToggleButton(text("table." + key));
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setId("table-tab-" + key);
    tab.getStyleClass().add(place);
    tab.setToggleGroup(group);
    tab.setOnAction(_ -> show(spread, tab));
    return tab;
  }

  private TerseRow bar(boolean isEditable) {
    filter.setId("table-filter");
    filter.setPromptText(text("table.filter"));
    filter.setAccessibleText(text("table.filter"));
    filter.textProperty().subscribe((_, words) -> front().filter(words));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    TerseRow bar = new TerseRow(8, new HBox(rolesTab, stepsTab), filter, gap);
    if (isEditable) {
      bar.getChildren()
          .addAll(
              button("add", Feather.PLUS, () -> front().add()),
              button("delete", Feather.TRASH_2, () -> front().writing().deleteSelected()),
              button("copy", Feather.COPY, () -> front().exchange().copyRows()),
              button("paste", Feather.CLIPBOARD, () -> front().exchange().paste()));
    } else {
      bar.getChildren().add(button("copy", Feather.COPY, () -> front().exchange().copyRows()));
    }
    bar.getStyleClass().add("table-bar");
    return bar;
  }

  private static Button button(String key, Ikon sign, Runnable action) {
    Button button = new Button(text("table." + key), new FontIcon(sign));
    button.setId("table-" + key);
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(text("table." + key + ".tip")));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Spread<?, ?> front() {
    return stepsTab.isSelected() ? steps : roles;
  }

  private void show(Spread<?, ?> spread, ToggleButton tab) {
    tab.setSelected(true);
    setCenter(spread);
    filter.setText("");
    spread.filter("");
  }

  private void pressed(KeyEvent event) {
    if (TableKey.TURN.isFor(event)) {
      event.consume();
      turn();
    }
  }

  private void turn() {
    if (rolesTab.isSelected()) {
      beginSteps();
    } else {
      beginRoles();
    }
  }

  /// Brings the roles to the front, with the keys.
  public void beginRoles() {
    begin(roles, rolesTab);
  }

  /// Brings the steps to the front, with the keys.
  public void beginSteps() {
    begin(steps, stepsTab);
  }

  private void begin(Spread<?, ?> spread, ToggleButton tab) {
    show(spread, tab);
    spread.begin();
  }

  /// Shows everything as it is now, if it is seen.
  public void refresh() {
    if (getScene() != null) {
      front().refreshRows();
    }
  }

  /// Follows what is selected on the canvas, if it is seen.
  public void follow(Set<Id> ids) {
    if (getScene() == null) {
      return;
    }
    Set<RoleId> someRoles = of(RoleId.class, ids);
    Set<StepId> someSteps = of(StepId.class, ids);
    if (!someRoles.isEmpty()) {
      turnTo(roles, rolesTab);
      roles.follow(someRoles);
    } else if (!someSteps.isEmpty()) {
      turnTo(steps, stepsTab);
      steps.follow(someSteps);
    }
  }

  private void turnTo(Spread<?, ?> spread, ToggleButton tab) {
    if (!front().equals(spread)) {
      show(spread, tab);
    }
  }

  private static <T extends Id> Set<T> of(Class<T> type, Set<Id> ids) {
    return ids.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toSet());
  }
}
