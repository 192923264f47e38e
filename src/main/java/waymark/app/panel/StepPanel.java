package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.edit.NeedEdit;
import waymark.edit.StepEdit;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Years;

/// What can be said of one step.
final class StepPanel implements Panel {

  private final Editing editing;
  private final StepId id;
  private final Form form = new Form();

  StepPanel(Editing editing, StepId id) {
    this.editing = editing;
    this.id = id;
    form.heading(this::ends, () -> text("step.what", step().kind().label()));
    form.choice(
        "step.kind",
        List.of(StepKind.values()),
        () -> Optional.of(step().kind()),
        kind -> kind.ifPresent(k -> change(s -> s.withKind(k))));
    form.span(
        "step.years",
        new SpanField<>(
            Years::new,
            () -> step().years().map(y -> List.of(y.from(), y.to())).orElse(List.of()),
            years -> type("years", s -> s.withYears(years))));
    form.section("step.needs");
    NeedList needs = new NeedList(editing, new NeedEdit.Holder.OfStep(id), () -> step().needs());
    form.with(needs);
    form.onRefresh(needs::refresh);
    form.paragraph(
        "step.note",
        () -> step().note().orElse(""),
        words -> type("note", s -> s.withNote(RolePanel.said(words))));
    form.paragraph(
        "step.sources",
        () -> String.join("\n", step().sources()),
        words -> type("sources", s -> s.withSources(RolePanel.lines(words))));
    form.with(new RemoveButtons(editing));
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return editing.pathway().step(id).isPresent();
  }

  private Step step() {
    return editing.pathway().step(id).orElseThrow();
  }

  private String ends() {
    return title(step().from()) + " → " + title(step().to());
  }

  private String title(RoleId role) {
    return editing.pathway().role(role).map(Role::title).orElse(role.value());
  }

  private void change(UnaryOperator<Step> by) {
    editing.edit(StepEdit.ChangeStep.between(step(), by.apply(step())));
  }

  private void type(String what, UnaryOperator<Step> by) {
    editing.edit(StepEdit.ChangeStep.between(step(), by.apply(step())), what + "-of-" + id);
  }
}
