package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import waymark.model.Id;
import waymark.rule.Finding;
import waymark.rule.Fix;

/// A finding: what was found, where that rule comes from, and what can be done.
public final class FindingCard extends VBox {

  /// @param show brings what it is about into sight
  /// @param mend does the fix
  public FindingCard(Finding finding, Consumer<Id> show, Consumer<Fix> mend) {
    getStyleClass().add("finding");
    Label kind = wrapped(finding.severity().label());
    kind.getStyleClass().add("finding-kind");
    Label source = wrapped(finding.citation().source() + ", " + finding.citation().date());
    source.getStyleClass().add("fine");
    FlowPane ways = new FlowPane();
    finding
        .element()
        .ifPresent(id -> ways.getChildren().add(way(text("finding.show"), () -> show.accept(id))));
    Optional<Fix> fix = finding.fix();
    fix.ifPresent(f -> ways.getChildren().add(way(f.label(), () -> mend.accept(f))));
    getChildren().addAll(kind, wrapped(finding.message()), source, ways);
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private static Hyperlink way(String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setOnAction(_ -> action.run());
    return link;
  }
}
