package waymark.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Window;
import waymark.app.advice.Acts;
import waymark.app.advice.RulesDialog;
import waymark.app.document.Document;
import waymark.app.document.Settled;
import waymark.canvas.Flag;
import waymark.edit.PathwayEdit;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.RuleChoice;
import waymark.model.StepId;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.rule.Finding;

/// Does what findings offer, in one document.
final class Advising implements Acts {

  private final DocumentPane pane;
  private final Appearance appearance;
  private Optional<Finding> last = Optional.empty();

  Advising(DocumentPane pane, Appearance appearance) {
    this.pane = pane;
    this.appearance = appearance;
  }

  private Document document() {
    return pane.document();
  }

  @Override
  public boolean mayChange() {
    return document().readOnly().isEmpty();
  }

  @Override
  public void show(Finding finding) {
    last = Optional.of(finding);
    finding.view().or(() -> finding.element().flatMap(this::viewOf)).ifPresent(document()::show);
    finding.element().ifPresent(this::reveal);
  }

  private void reveal(Id id) {
    if (id instanceof QualificationId qualification) {
      pane.right().show("inspector");
      pane.showQualification(qualification);
    } else {
      pane.canvas().reveal(id);
      pane.canvas().requestFocus();
    }
  }

  /// The view to go to in order to see `id`, if the one in front does not show it.
  private Optional<ViewId> viewOf(Id id) {
    Pathway pathway = document().pathway();
    return shows(pathway, document().view(), id)
        ? Optional.empty()
        : pathway.views().stream().filter(v -> shows(pathway, v, id)).map(View::id).findFirst();
  }

  private static boolean shows(Pathway pathway, View view, Id id) {
    return switch (id) {
      case RoleId role -> view.placement(role).isPresent();
      case StepId step -> pathway.stepsIn(view).stream().anyMatch(s -> s.id().equals(step));
      default -> true;
    };
  }

  @Override
  public void mend(Finding finding) {
    finding
        .fix()
        .ifPresent(
            fix -> {
              Pathway mended = fix.mend(document().pathway());
              document().edit(new PathwayEdit.Become(Settled.settle(mended), fix.label()));
            });
  }

  @Override
  public void weigh(Finding finding) {
    weigh(Optional.of(finding.rule()));
  }

  @Override
  public void rules() {
    weigh(Optional.empty());
  }

  private void weigh(Optional<String> rule) {
    Window window = pane.getScene().getWindow();
    RulesDialog dialog = new RulesDialog(window, pane.ledger(), rule);
    appearance.dress(dialog.getDialogPane().getScene());
    dialog.showAndWait().ifPresent(all -> document().edit(new PathwayEdit.WeighAll(all)));
  }

  @Override
  public void takeBack(RuleChoice choice) {
    document().edit(new PathwayEdit.WeighAsUsual(choice.rule()));
  }

  /// Shows the finding after the one shown last, or before it.
  void step(int by) {
    List<Finding> all = pane.findingsProperty().get();
    if (!all.isEmpty()) {
      int from = last.map(all::indexOf).filter(i -> i >= 0).orElse(by > 0 ? -1 : 0);
      show(all.get(Math.floorMod(from + by, all.size())));
      pane.right().show("findings");
    }
  }

  /// The signs on what the findings are about.
  static Map<Id, Flag> flags(List<Finding> findings, View view) {
    Map<Id, Flag> flags = new HashMap<>();
    findings.stream()
        .filter(f -> f.view().isEmpty() || f.view().equals(Optional.of(view.id())))
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .forEach(f -> f.element().ifPresent(id -> flags.merge(id, flag(f), Advising::both)));
    return flags;
  }

  private static Flag flag(Finding finding) {
    String sentence = finding.severity().label() + ": " + finding.message();
    return new Flag(finding.severity(), List.of(sentence));
  }

  private static Flag both(Flag first, Flag second) {
    return new Flag(
        first.severity(), Stream.of(first, second).flatMap(f -> f.sentences().stream()).toList());
  }
}
