package waymark.app.advice;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.app.Wording;
import waymark.model.Extra;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.model.reference.Standard;
import waymark.picture.Phrases;
import waymark.rule.Rule;

/// One rule: its sentence, what it rests on, what it finds, and how much it is to matter here.
final class RuleRow extends VBox {

  private static final List<Severity> WEIGHTS =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OFF);

  private final Rule rule;
  private final Optional<Standard> standard;
  private final Optional<RuleChoice> before;
  private final StackPane sign = new StackPane();
  private final Label rests;
  private final ComboBox<Optional<Severity>> weight = new ComboBox<>();
  private final TextField reason = new TextField();
  private final VBox why;
  private final boolean isBroken;

  RuleRow(Rule rule, Ledger ledger) {
    this.rule = rule;
    standard = ledger.standard(rule.id());
    before = ledger.choice(rule.id());
    isBroken = ledger.findings(rule.id()) > 0;
    Label name = wrapped(rule.name());
    name.getStyleClass().add("rule-name");
    rests = wrapped(rests(ledger));
    rests.getStyleClass().add("fine");
    why = why();
    getStyleClass().add("rule-row");
    weigh(ledger);
    VBox words = new VBox(3, name, rests);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    sign.getStyleClass().add("rule-sign");
    getChildren().addAll(new HBox(12, sign, words, weight), why);
    show();
  }

  private VBox why() {
    reason.setId("rule-reason-" + rule.id());
    reason.setPromptText(text("rules.reason.prompt"));
    reason.setText(before.map(RuleChoice::reason).orElse(""));
    Label label = new Label(text("rules.reason"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(reason);
    VBox box = new VBox(3, label, reason);
    box.getStyleClass().add("rule-why");
    return box;
  }

  private void weigh(Ledger ledger) {
    weight.setId("rule-weight-" + rule.id());
    weight.setAccessibleText(text("rules.weight", rule.name()));
    weight.getItems().add(Optional.empty());
    WEIGHTS.stream()
        .filter(s -> s != usual() || before.filter(c -> c.severity() == s).isPresent())
        .forEach(s -> weight.getItems().add(Optional.of(s)));
    weight.setConverter(
        Wording.orElse(
            text("rules.usual", usual().label().toLowerCase(Locale.UK)),
            s -> text("rules.weight." + s.word())));
    weight.setValue(before.map(RuleChoice::severity));
    weight.setMinWidth(USE_PREF_SIZE);
    weight.setDisable(!ledger.mayChange());
    reason.setEditable(ledger.mayChange());
    weight.valueProperty().subscribe((_, _) -> show());
  }

  private Severity usual() {
    return standard.map(Standard::severity).orElse(Severity.OFF);
  }

  private void show() {
    boolean own = weight.getValue().isPresent();
    why.setVisible(own);
    why.setManaged(own);
    Severity now = standard.isPresent() ? weight.getValue().orElse(usual()) : Severity.OFF;
    sign.getChildren().setAll(now != Severity.OFF && isBroken ? Signs.of(now) : calm(now));
  }

  /// A tick for a rule that is kept, a dash for one that is not asked.
  private static FontIcon calm(Severity now) {
    FontIcon icon = new FontIcon(now == Severity.OFF ? Feather.MINUS : Feather.CHECK);
    icon.setAccessibleText(text(now == Severity.OFF ? "rules.sign.off" : "rules.sign.kept"));
    return icon;
  }

  private String rests(Ledger ledger) {
    if (standard.isEmpty()) {
      return text("rules.no-standard", Phrases.day(ledger.reference().dayOf(ledger.pathway())));
    }
    String source =
        text(
            "finding.source",
            standard.get().citation().source(),
            standard.get().citation().date(),
            standard.get().citation().certainty().label());
    List<String> parts = new ArrayList<>(List.of(source));
    standard.get().number().ifPresent(n -> parts.add(text("rules.number", Phrases.number(n))));
    parts.add(text("rules.checked", Phrases.day(standard.get().checked())));
    if (before.filter(c -> c.severity() == Severity.OFF).isEmpty()) {
      parts.add(text("rules.found", ledger.findings(rule.id())));
    }
    return String.join(" · ", parts);
  }

  /// Puts the focus on what it can be weighed by.
  @Override
  public void requestFocus() {
    weight.requestFocus();
  }

  Rule rule() {
    return rule;
  }

  /// Runs `action` whenever something else is chosen or written.
  void onChange(Runnable action) {
    weight.valueProperty().subscribe((_, _) -> action.run());
    reason.textProperty().subscribe((_, _) -> action.run());
  }

  /// {@return whether a reason is given if one is asked for}
  boolean isComplete() {
    return weight.getValue().isEmpty() || !reason.getText().isBlank();
  }

  /// {@return how the rule is weighed here, if not as usual}
  Optional<RuleChoice> choice() {
    return weight
        .getValue()
        .filter(_ -> !reason.getText().isBlank())
        .map(
            s ->
                new RuleChoice(
                    rule.id(),
                    s,
                    reason.getText().strip(),
                    before.map(RuleChoice::extra).orElse(Extra.NONE)));
  }

  /// {@return its sentence and why, if it is switched off here}
  Optional<String> off() {
    return choice()
        .filter(c -> c.severity() == Severity.OFF)
        .map(c -> text("rules.off.one", rule.name(), c.reason()));
  }

  /// {@return whether `word` is in what is to be read here}
  boolean says(String word) {
    return Stream.of(rule.name(), rule.id(), rests.getText(), reason.getText())
        .anyMatch(t -> t.toLowerCase(Locale.UK).contains(word));
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
