package waymark.app.panel;

import static waymark.app.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.edit.PathwayEdit;
import waymark.edit.QualificationEdit;
import waymark.model.Months;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;

/// What can be said of one qualification.
final class QualificationPanel implements Panel {

  private final Editing editing;
  private final QualificationId id;
  private final Form form = new Form();

  QualificationPanel(Editing editing, QualificationId id) {
    this.editing = editing;
    this.id = id;
    form.heading(() -> now().name(), this::askedFor);
    form.line(
        "qualification.name",
        () -> now().name(),
        name -> RolePanel.said(name).ifPresent(n -> type("name", now().withName(n))));
    form.line(
        "qualification.short",
        () -> now().shortName().orElse(""),
        words -> type("short-name", with(Optional.of(words))));
    form.span(
        "qualification.months",
        new SpanField<>(
            (from, to) -> new Months(whole(from), whole(to)),
            () ->
                now()
                    .months()
                    .map(m -> List.of((double) m.from(), (double) m.to()))
                    .orElse(List.of()),
            months -> type("months", now().withTime(months, now().offered(), now().completeBy()))));
    form.date(
        "qualification.from",
        () -> now().offered().from(),
        day -> offered(day, now().offered().until()));
    form.date(
        "qualification.until",
        () -> now().offered().until(),
        day -> offered(now().offered().from(), day));
    form.line(
        "qualification.audience",
        () -> now().audience().orElse(""),
        words -> type("audience", now().withAudience(RolePanel.said(words))));
    form.paragraph(
        "qualification.summary",
        () -> now().summary().orElse(""),
        words -> type("summary", now().withSummary(RolePanel.said(words))));
    form.with(new DeleteButton(this::delete));
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return editing.pathway().qualification(id).isPresent();
  }

  private Qualification now() {
    return editing.pathway().qualification(id).orElseThrow();
  }

  private String askedFor() {
    long needs = editing.pathway().needs().filter(n -> n.anyOf().contains(id)).count();
    return text("qualification.where", needs);
  }

  private static int whole(double number) {
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException("not whole months: " + number);
    }
    return (int) number;
  }

  private Qualification with(Optional<String> words) {
    return now().withShortName(words.flatMap(RolePanel::said));
  }

  private void offered(Optional<LocalDate> from, Optional<LocalDate> until) {
    type("dates", now().withTime(now().months(), new Period(from, until), now().completeBy()));
  }

  private void type(String what, Qualification after) {
    editing.edit(QualificationEdit.ChangeQualification.between(now(), after), what + "-of-" + id);
  }

  private void delete() {
    editing.edit(new PathwayEdit.DeleteFromPathway(Set.of(), Set.of(), Set.of(id)));
  }
}
