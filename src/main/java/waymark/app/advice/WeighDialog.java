package waymark.app.advice;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.rule.Finding;
import waymark.rule.Rule;
import waymark.rule.Rules;

/// How a rule is to be weighed in this pathway, and why.
public final class WeighDialog extends Dialog<RuleChoice> {

  private final ToggleGroup group = new ToggleGroup();
  private final TextArea reason = new TextArea();

  /// @param owner the window before which it stands
  /// @param finding of the rule
  public WeighDialog(Window owner, Finding finding) {
    initOwner(owner);
    setTitle(text("weigh.title"));
    setHeaderText(Rules.named(finding.rule()).map(Rule::name).orElse(finding.rule()));
    setGraphic(null);
    ButtonType weigh = new ButtonType(text("weigh.do"), ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, weigh);
    getDialogPane().setContent(content(finding));
    Node button = getDialogPane().lookupButton(weigh);
    button.setId("weigh-do");
    button.disableProperty().bind(reason.textProperty().map(String::isBlank));
    setResultConverter(
        pressed ->
            pressed == weigh
                ? RuleChoice.of(finding.rule(), chosen(), reason.getText().strip())
                : null);
    setOnShown(_ -> reason.requestFocus());
  }

  private VBox content(Finding finding) {
    Label source =
        new Label(
            text(
                "finding.source",
                finding.citation().source(),
                finding.citation().date(),
                finding.citation().certainty().label()));
    source.getStyleClass().add("fine");
    source.setWrapText(true);
    VBox box = new VBox(10, source);
    for (Severity severity :
        List.of(Severity.OFF, Severity.INFO, Severity.WARNING, Severity.ERROR)) {
      if (severity != finding.severity()) {
        box.getChildren().add(way(severity));
      }
    }
    reason.setId("weigh-reason");
    reason.setPromptText(text("weigh.reason.prompt"));
    reason.setPrefRowCount(3);
    reason.setWrapText(true);
    Label why = new Label(text("weigh.reason"));
    why.setLabelFor(reason);
    box.getChildren().addAll(why, reason);
    box.getStyleClass().add("weigh");
    return box;
  }

  private RadioButton way(Severity severity) {
    RadioButton way = new RadioButton(text("weigh." + severity.word()));
    way.setId("weigh-" + severity.word());
    way.setUserData(severity);
    way.setToggleGroup(group);
    way.setSelected(severity == Severity.OFF);
    return way;
  }

  private Severity chosen() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(t -> (Severity) t.getUserData())
        .orElse(Severity.OFF);
  }
}
