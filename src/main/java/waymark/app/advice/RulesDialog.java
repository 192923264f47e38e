package waymark.app.advice;

import static waymark.app.Texts.text;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.model.RuleChoice;
import waymark.rule.Concern;
import waymark.rule.Rule;
import waymark.rule.Rules;

/// Every rule there is, by what it is about: what it rests on, what it finds here, and how it is
/// weighed in this pathway, with the reason. What is chosen is kept all at once, or not at all.
public final class RulesDialog extends Dialog<List<RuleChoice>> {

  private final Ledger ledger;
  private final CustomTextField search = new CustomTextField();
  private final CheckBox own = new CheckBox();
  private final Label summary = new Label();
  private final Label lacking = new Label(text("rules.lacking"));
  private final Label nothing = new Label(text("rules.nothing"));
  private final Map<Concern, Label> headings = new HashMap<>();
  private final List<RuleRow> rows = new ArrayList<>();

  /// @param owner the window before which it stands
  /// @param ledger how the rules stand in the pathway
  /// @param rule the id of the one that is asked about, which alone is shown at first
  public RulesDialog(Window owner, Ledger ledger, Optional<String> rule) {
    this.ledger = ledger;
    initOwner(owner);
    setResizable(true);
    setTitle(text("rules.title"));
    setHeaderText(text("rules.header", Rules.all().size()));
    setGraphic(null);
    getDialogPane().getStyleClass().add("rules");
    getDialogPane().setContent(content());
    buttons();
    Optional<RuleRow> asked =
        rule.flatMap(id -> rows.stream().filter(r -> r.rule().id().equals(id)).findFirst());
    asked.ifPresent(row -> search.setText(row.rule().name()));
    Runnable focus = () -> asked.ifPresentOrElse(RuleRow::requestFocus, search::requestFocus);
    setOnShown(_ -> Platform.runLater(focus));
    recount();
  }

  private void buttons() {
    ButtonType keep = new ButtonType(text("rules.do"), ButtonData.OK_DONE);
    if (!ledger.mayChange()) {
      getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
      return;
    }
    getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, keep);
    Node button = getDialogPane().lookupButton(keep);
    button.setId("rules-do");
    button.setDisable(true);
    rows.forEach(row -> row.onChange(() -> button.setDisable(!isToBeKept())));
    setResultConverter(pressed -> pressed == keep ? choices() : null);
  }

  private boolean isToBeKept() {
    recount();
    return rows.stream().allMatch(RuleRow::isComplete) && !choices().equals(ledger.choices());
  }

  private List<RuleChoice> choices() {
    return ledger.choices(rows.stream().flatMap(row -> row.choice().stream()).toList());
  }

  private VBox content() {
    search.setId("rules-search");
    search.setLeft(new FontIcon(Feather.SEARCH));
    search.setPromptText(text("rules.search"));
    search.setAccessibleText(text("rules.search"));
    search.textProperty().subscribe((_, _) -> filter());
    own.setId("rules-own");
    own.selectedProperty().subscribe((_, _) -> filter());
    HBox.setHgrow(search, Priority.ALWAYS);
    own.setMinWidth(CheckBox.USE_PREF_SIZE);
    HBox top = new HBox(search, own);
    top.getStyleClass().add("rules-top");
    summary.setId("rules-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Label.USE_PREF_SIZE);
    summary.getStyleClass().add("fine");
    ScrollPane scroll = new ScrollPane(list());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("rules-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    lacking.setId("rules-lacking");
    lacking.getStyleClass().add("lacking");
    lacking.setMinHeight(Label.USE_PREF_SIZE);
    return new VBox(10, top, summary, scroll, lacking);
  }

  private VBox list() {
    VBox list = new VBox();
    list.getStyleClass().add("rules-list");
    for (Concern concern : Concern.values()) {
      Label heading = new Label(text("concern." + concern.name().toLowerCase(Locale.ROOT)));
      heading.getStyleClass().add("rules-heading");
      headings.put(concern, heading);
      list.getChildren().add(heading);
      for (Rule rule : Rules.about(concern)) {
        RuleRow row = new RuleRow(rule, ledger);
        rows.add(row);
        list.getChildren().add(row);
      }
    }
    nothing.getStyleClass().add("findings-said");
    show(nothing, false);
    list.getChildren().add(nothing);
    return list;
  }

  private void recount() {
    long different = rows.stream().filter(row -> row.choice().isPresent()).count();
    own.setText(text("rules.own", different));
    show(lacking, !rows.stream().allMatch(RuleRow::isComplete));
    List<String> off = rows.stream().flatMap(row -> row.off().stream()).toList();
    summary.setText(
        off.isEmpty() ? text("rules.all-on") : text("rules.off", off.size(), listed(off)));
  }

  /// The first few; a list that fills the dialog would hide the rules.
  private static String listed(List<String> off) {
    int most = 3;
    String first = String.join("; ", off.subList(0, Math.min(most, off.size())));
    return off.size() > most ? first + text("rules.off.more", off.size() - most) : first;
  }

  private void filter() {
    List<String> words = List.of(search.getText().strip().toLowerCase(Locale.UK).split("\\s+"));
    rows.forEach(row -> show(row, isWanted(row, words)));
    headings.forEach((concern, heading) -> show(heading, isShown(concern)));
    show(nothing, rows.stream().noneMatch(Node::isVisible));
  }

  private boolean isWanted(RuleRow row, List<String> words) {
    return (!own.isSelected() || row.choice().isPresent()) && words.stream().allMatch(row::says);
  }

  private boolean isShown(Concern concern) {
    return rows.stream().anyMatch(r -> r.isVisible() && Rules.concern(r.rule().id()) == concern);
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
