package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import waymark.app.advice.Signs;
import waymark.model.Severity;
import waymark.rule.Finding;

/// How many findings of the weightiest sort there are, or that there is none; a press opens the
/// panel that lists them.
final class FindingsLink extends Hyperlink {

  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("empty");

  FindingsLink() {
    setId("status-findings");
    setGraphicTextGap(6);
  }

  /// Shows the findings of `pane` from now on.
  void show(DocumentPane pane, List<Finding> findings) {
    setVisible(true);
    setManaged(true);
    pseudoClassStateChanged(NOTHING, findings.isEmpty());
    if (findings.isEmpty()) {
      setGraphic(null);
      setText(text("status.findings.none"));
    } else {
      Severity worst = findings.getFirst().severity();
      long count = findings.stream().filter(f -> f.severity() == worst).count();
      setGraphic(Signs.of(worst));
      setText(words(worst, count, findings.size() - count));
    }
    setOnAction(
        _ -> {
          setVisited(false);
          pane.right().show("findings");
        });
  }

  private static String words(Severity worst, long count, long others) {
    String told = text("status.findings." + worst.word(), count);
    return others == 0 ? told : told + text("status.findings.others", others);
  }

  /// Shows nothing.
  void rest() {
    setOnAction(_ -> {});
    setVisible(false);
    setManaged(false);
  }
}
