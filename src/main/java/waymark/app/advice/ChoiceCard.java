package waymark.app.advice;

import static waymark.app.Texts.text;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.rule.Rule;
import waymark.rule.Rules;

/// A rule that the pathway weighs in its own way, why, and a way to take that back.
final class ChoiceCard extends VBox {

  ChoiceCard(RuleChoice choice, Acts acts) {
    getStyleClass().add("rule-choice");
    Label rule = wrapped(Rules.named(choice.rule()).map(Rule::name).orElse(choice.rule()));
    Label how = wrapped(how(choice));
    how.getStyleClass().add("fine");
    getChildren().addAll(rule, how);
    if (acts.mayChange()) {
      Hyperlink back = new Hyperlink(text("finding.take-back"));
      back.setId("take-back-" + choice.rule());
      back.setOnAction(_ -> acts.takeBack(choice));
      getChildren().add(back);
    }
  }

  private static String how(RuleChoice choice) {
    return choice.severity() == Severity.OFF
        ? text("finding.off", choice.reason())
        : text("finding.weighed", choice.severity().label(), choice.reason());
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
