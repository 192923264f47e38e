package waymark.app.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.edit.EvidenceEdit.ChangeEvidence;
import waymark.edit.EvidenceEdit.DeleteEvidence;
import waymark.model.Evidence;
import waymark.model.EvidenceId;
import waymark.model.RoleId;

/// Evidence of the pathway.
record CitedEvidence(Editing editing, EvidenceId id) implements Cited {

  private Optional<Evidence> found() {
    return editing.pathway().evidence(id);
  }

  private Evidence evidence() {
    return found().orElseThrow();
  }

  @Override
  public boolean stillThere() {
    return found().isPresent();
  }

  @Override
  public String text() {
    return evidence().text();
  }

  @Override
  public Optional<String> source() {
    return evidence().source();
  }

  @Override
  public Optional<String> date() {
    return evidence().date();
  }

  @Override
  public boolean isDated() {
    return true;
  }

  @Override
  public List<RoleId> roles() {
    return evidence().roles();
  }

  @Override
  public void say(String text) {
    change("text", e -> e.withText(text));
  }

  @Override
  public void comeFrom(Optional<String> source) {
    change("source", e -> e.withSource(source));
  }

  @Override
  public void beOf(Optional<String> date) {
    change("date", e -> e.withDate(date));
  }

  @Override
  public void speakOf(List<RoleId> roles) {
    editing.edit(ChangeEvidence.between(evidence(), evidence().withRoles(roles)));
  }

  @Override
  public void delete() {
    editing.edit(new DeleteEvidence(id));
  }

  private void change(String what, UnaryOperator<Evidence> by) {
    editing.edit(
        ChangeEvidence.between(evidence(), by.apply(evidence())), what + "-of-evidence-" + id);
  }
}
