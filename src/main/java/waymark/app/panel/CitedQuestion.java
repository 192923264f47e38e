package waymark.app.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.edit.QuestionEdit.ChangeQuestion;
import waymark.edit.QuestionEdit.DeleteQuestion;
import waymark.model.Question;
import waymark.model.QuestionId;
import waymark.model.RoleId;

/// An open question of the pathway.
record CitedQuestion(Editing editing, QuestionId id) implements Cited {

  private Optional<Question> found() {
    return editing.pathway().question(id);
  }

  private Question question() {
    return found().orElseThrow();
  }

  @Override
  public boolean stillThere() {
    return found().isPresent();
  }

  @Override
  public String text() {
    return question().text();
  }

  @Override
  public Optional<String> source() {
    return question().source();
  }

  @Override
  public Optional<String> date() {
    return Optional.empty();
  }

  @Override
  public boolean isDated() {
    return false;
  }

  @Override
  public List<RoleId> roles() {
    return question().roles();
  }

  @Override
  public void say(String text) {
    change("text", q -> q.withText(text));
  }

  @Override
  public void comeFrom(Optional<String> source) {
    change("source", q -> q.withSource(source));
  }

  @Override
  public void beOf(Optional<String> date) {}

  @Override
  public void speakOf(List<RoleId> roles) {
    editing.edit(ChangeQuestion.between(question(), question().withRoles(roles)));
  }

  @Override
  public void delete() {
    editing.edit(new DeleteQuestion(id));
  }

  private void change(String what, UnaryOperator<Question> by) {
    editing.edit(
        ChangeQuestion.between(question(), by.apply(question())), what + "-of-question-" + id);
  }
}
