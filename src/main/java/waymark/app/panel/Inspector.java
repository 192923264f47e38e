package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import waymark.app.command.Command;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.model.ViewId;
import waymark.rule.Finding;

/// What can be said of what is selected; of the view and the pathway while nothing is.
public final class Inspector extends ScrollPane {

  private final Editing editing;
  private Set<Id> selection = Set.of();
  private Optional<QualificationId> qualification = Optional.empty();
  private final VBox advice = new VBox();
  private final VBox content = new VBox();
  private List<Finding> findings = List.of();
  private List<Command> commands = List.of();
  private Function<Finding, Node> card = _ -> new Label();
  private Panel panel;
  private ViewId view;

  /// An inspector that shows the view.
  public Inspector(Editing editing) {
    this.editing = editing;
    getStyleClass().add("inspector");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    view = editing.view().id();
    panel = panel();
    advice.getStyleClass().add("inspector-advice");
    content.getChildren().setAll(panel.node(), advice);
    setContent(content);
    panel.node().refresh();
  }

  /// Offers commands for several things from now on.
  public void offer(List<Command> some) {
    commands = List.copyOf(some);
  }

  /// Shows what the rules found of what is shown, from now on.
  ///
  /// @param toCard makes the card of a finding
  public void advise(List<Finding> found, Function<Finding, Node> toCard) {
    findings = found;
    card = toCard;
    showAdvice();
  }

  private void showAdvice() {
    Set<Id> about =
        qualification.<Set<Id>>map(Set::of).orElse(selection.size() == 1 ? selection : Set.of());
    List<Node> cards =
        findings.stream()
            .filter(f -> f.element().filter(about::contains).isPresent())
            .map(card)
            .toList();
    Label heading = new Label(text("inspector.findings"));
    heading.getStyleClass().add("section");
    advice.getChildren().setAll(cards.isEmpty() ? List.of() : List.of(heading));
    advice.getChildren().addAll(cards);
    advice.setVisible(!cards.isEmpty());
    advice.setManaged(!cards.isEmpty());
  }

  /// Shows what is selected from now on.
  public void show(Set<Id> ids) {
    selection = ids;
    qualification = Optional.empty();
    rebuild();
  }

  /// Shows a qualification until something else is selected.
  public void showQualification(QualificationId id) {
    qualification = Optional.of(id);
    rebuild();
  }

  /// Shows everything as it is now.
  public void refresh() {
    if (panel.stillThere() && view.equals(editing.view().id())) {
      panel.node().refresh();
    } else {
      qualification = Optional.empty();
      rebuild();
    }
  }

  private void rebuild() {
    view = editing.view().id();
    panel = panel();
    content.getChildren().setAll(panel.node(), advice);
    setVvalue(0);
    panel.node().refresh();
    showAdvice();
  }

  private Panel panel() {
    if (qualification.isPresent()) {
      return new QualificationPanel(editing, qualification.get());
    }
    if (selection.size() > 1) {
      return new SeveralPanel(editing, selection, commands);
    }
    return selection.stream().findFirst().map(this::panel).orElseGet(this::viewPanel);
  }

  private Panel panel(Id id) {
    Panel one =
        switch (id) {
          case RoleId role -> new RolePanel(editing, role);
          case StepId step -> new StepPanel(editing, step);
          case StageId stage -> new StagePanel(editing, stage);
          case StrandId strand -> new StrandPanel(editing, strand);
          case NoteId note -> new NotePanel(editing, note);
          default -> new SeveralPanel(editing, Set.of(id), List.of());
        };
    return one.stillThere() ? one : viewPanel();
  }

  private Panel viewPanel() {
    return new ViewPanel(editing, view);
  }
}
