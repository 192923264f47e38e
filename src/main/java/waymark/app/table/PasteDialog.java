package waymark.app.table;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.app.Wording;
import waymark.model.Id;
import waymark.table.Column;
import waymark.table.Plan;
import waymark.table.Plan.Fate;
import waymark.table.Planner;
import waymark.table.Separator;
import waymark.table.Sheet;
import waymark.table.Table;
import waymark.table.Wish;

/// What a paste would make and change and what it cannot read, before any of it is done; and how
/// the rows are to be read, if that was guessed wrongly.
final class PasteDialog<I extends Id, C extends Column> extends Dialog<Plan> {

  private final Spread<I, C> spread;
  private final Table<I, C> table;
  private final String pasted;
  private final C at;
  private final List<I> below;
  private final Label summary = new Label();
  private final ComboBox<Separator> separator = new ComboBox<>();
  private final CheckBox headed = new CheckBox(text("paste.headed"));
  private final CheckBox clearing = new CheckBox(text("paste.clearing"));
  private final CheckBox supplying = new CheckBox();
  private final PreviewTable<C> rows;
  private final ListView<String> problems = new ListView<>();
  private final Label unread = new Label();
  private final Button take;
  private final Button copy = new Button(text("paste.copy"));
  private Wish<C> wish;
  private Plan plan;

  PasteDialog(Spread<I, C> spread, String pasted) {
    this.spread = spread;
    this.pasted = pasted;
    table = spread.table();
    at = spread.focused();
    below = spread.picked().below();
    rows = new PreviewTable<>(table.writable(), this::read);
    wish = Wish.guess(table, Sheet.parse(pasted, Separator.of(pasted)), at);
    plan = Planner.plan(table, wish, below);
    initOwner(spread.getScene().getWindow());
    setTitle(text("paste.title"));
    setHeaderText(text("paste.header." + spread.key()));
    setGraphic(null);
    setResizable(true);
    ButtonType does = new ButtonType(text("paste.do"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, does);
    take = (Button) getDialogPane().lookupButton(does);
    take.setId("paste-do");
    take.setMinWidth(Region.USE_PREF_SIZE);
    getDialogPane().setContent(content());
    spread.hands().dress(getDialogPane().getScene());
    setResultConverter(button -> button == does ? plan : null);
    refresh();
  }

  private VBox content() {
    summary.setId("paste-summary");
    summary.getStyleClass().add("paste-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    problems.setId("paste-problems");
    problems.setCellFactory(_ -> new ProblemCell());
    unread.getStyleClass().add("section");
    copy.setOnAction(_ -> copyUnread());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox heading = new HBox(8, unread, gap, copy);
    heading.getStyleClass().add("row");
    VBox.setVgrow(rows, Priority.ALWAYS);
    VBox content = new VBox(10, summary, reading(), rows, heading, problems);
    content.getStyleClass().add("paste");
    return content;
  }

  private Node reading() {
    separator.setId("paste-separator");
    separator.getItems().setAll(Separator.values());
    separator.setValue(Separator.of(pasted));
    separator.setConverter(
        new Wording<>(s -> text("paste.separator." + s.name().toLowerCase(Locale.ROOT))));
    separator.setOnAction(_ -> readAnew());
    Label label = new Label(text("paste.separator"));
    label.setLabelFor(separator);
    headed.setId("paste-headed");
    headed.setOnAction(_ -> readAgain());
    clearing.setId("paste-clearing");
    clearing.setOnAction(_ -> read(wish.withClearing(clearing.isSelected())));
    supplying.setId("paste-supplying");
    supplying.setWrapText(true);
    supplying.setMinHeight(Region.USE_PREF_SIZE);
    supplying.setOnAction(_ -> read(wish.withSupplying(supplying.isSelected())));
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox parting = new HBox(8, label, separator);
    parting.setAlignment(Pos.CENTER_LEFT);
    FlowPane first = new FlowPane(18, 8, parting, headed, clearing);
    first.setRowValignment(VPos.CENTER);
    return new VBox(8, first, supplying);
  }

  /// With other cells everything is guessed again.
  private void readAnew() {
    read(Wish.guess(table, Sheet.parse(pasted, separator.getValue()), at));
  }

  private void readAgain() {
    Wish<C> next =
        headed.isSelected()
            ? Wish.headed(table, wish.sheet())
            : Wish.placed(table, wish.sheet(), at);
    read(next.withClearing(wish.isClearing()).withSupplying(wish.isSupplying()));
  }

  private void read(int index, Optional<C> column) {
    read(wish.withColumn(index, column));
  }

  private void read(Wish<C> next) {
    wish = next;
    plan = Planner.plan(table, wish, below);
    refresh();
  }

  private void refresh() {
    headed.setSelected(wish.isHeaded());
    clearing.setSelected(wish.isClearing());
    supplying.setSelected(wish.isSupplying());
    supplying.setText(
        text("paste.supplying", plan.missing().size(), String.join(", ", plan.missing())));
    supplying.setVisible(!plan.missing().isEmpty());
    supplying.setManaged(!plan.missing().isEmpty());
    summary.setText(
        text(
            "paste.summary",
            plan.count(Fate.NEW),
            plan.count(Fate.CHANGED),
            plan.count(Fate.SAME),
            plan.count(Fate.REFUSED)));
    rows.show(wish, plan);
    List<String> unreadable = plan.problems().stream().map(Plan.Problem::sentence).toList();
    problems.setItems(FXCollections.observableList(unreadable));
    unread.setText(text("paste.unread", unreadable.size()));
    for (Node node : List.of(unread, problems, copy)) {
      node.setVisible(!unreadable.isEmpty());
      node.setManaged(!unreadable.isEmpty());
    }
    take.setText(text("paste.do.rows", plan.done()));
    take.setDisable(plan.isIdle());
  }

  private void copyUnread() {
    String words = String.join("\n", problems.getItems());
    spread.hands().copy(Set.of(), words, "");
  }
}
