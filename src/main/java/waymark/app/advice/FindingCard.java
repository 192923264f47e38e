package waymark.app.advice;

import static waymark.app.Texts.text;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.model.Id;
import waymark.rule.Finding;

/// A finding: what was found, where that rule comes from, and what can be done.
public final class FindingCard extends HBox {

  private final Finding finding;

  /// @param acts does what the card offers
  public FindingCard(Finding finding, Acts acts) {
    this.finding = finding;
    getStyleClass().addAll("finding", "finding-" + finding.severity().word());
    Label source = wrapped(source(finding));
    source.getStyleClass().add("fine");
    VBox words = new VBox(5, wrapped(finding.message()), source, ways(finding, acts));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    getChildren().addAll(Signs.of(finding.severity()), words);
  }

  boolean isAbout(Id id) {
    return finding.element().filter(id::equals).isPresent();
  }

  private static String source(Finding finding) {
    return text(
        "finding.source",
        finding.citation().source(),
        finding.citation().date(),
        finding.citation().certainty().label());
  }

  private static FlowPane ways(Finding finding, Acts acts) {
    FlowPane ways = new FlowPane();
    if (finding.element().isPresent() || finding.view().isPresent()) {
      ways.getChildren().add(way(text("finding.show"), () -> acts.show(finding)));
    }
    if (acts.mayChange()) {
      finding
          .fix()
          .ifPresent(f -> ways.getChildren().add(way(f.label(), () -> acts.mend(finding))));
      ways.getChildren().add(way(text("finding.weigh"), () -> acts.weigh(finding)));
    }
    return ways;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Hyperlink way(String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setWrapText(true);
    link.setOnAction(_ -> action.run());
    return link;
  }
}
