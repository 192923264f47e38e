package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import waymark.app.document.Document;
import waymark.app.document.Settled;
import waymark.app.panel.FindingCard;
import waymark.edit.PathwayEdit;
import waymark.model.Id;
import waymark.model.QualificationId;
import waymark.rule.Finding;
import waymark.rule.Fix;

/// How many findings there are; a click shows them, each with a way to act.
final class FindingsLink extends Hyperlink {

  private static final double WIDTH = 380;
  private static final double HEIGHT = 420;

  private final PopOver list = new PopOver();

  FindingsLink() {
    setId("status-findings");
    list.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
    list.setTitle(text("finding.title"));
  }

  /// Shows the findings of `pane` from now on.
  void show(DocumentPane pane, List<Finding> findings) {
    setText(text("status.findings", findings.size()));
    setVisible(!findings.isEmpty());
    setManaged(!findings.isEmpty());
    setOnAction(
        _ -> {
          setVisited(false);
          list.setContentNode(cards(pane, findings));
          list.show(this);
        });
  }

  /// Shows nothing.
  void rest() {
    setVisible(false);
    list.hide();
  }

  private ScrollPane cards(DocumentPane pane, List<Finding> findings) {
    VBox box = new VBox();
    box.getStyleClass().add("findings-list");
    for (Finding finding : findings) {
      box.getChildren()
          .add(new FindingCard(finding, id -> reveal(pane, finding, id), f -> mend(pane, f)));
    }
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(WIDTH, HEIGHT);
    return scroll;
  }

  private void reveal(DocumentPane pane, Finding finding, Id id) {
    list.hide();
    finding.view().ifPresent(pane.document()::show);
    if (id instanceof QualificationId qualification) {
      pane.showQualification(qualification);
    } else {
      pane.canvas().reveal(id);
    }
  }

  private void mend(DocumentPane pane, Fix fix) {
    list.hide();
    Document document = pane.document();
    document.edit(
        new PathwayEdit.Become(Settled.settle(fix.mend(document.pathway())), fix.label()));
  }
}
