package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import waymark.model.Pathway;
import waymark.model.Question;
import waymark.model.QuestionId;

/// Edits of what the authors have not settled.
public sealed interface QuestionEdit extends Edit {

  /// One question more.
  ///
  /// @param question of an id that is still free
  record AddQuestion(Question question) implements QuestionEdit {
    @Override
    public String label() {
      return text("question.add");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withQuestions(Changed.added(pathway.questions(), question));
    }
  }

  /// A question in the place of the one of the same id.
  ///
  /// @param question as it is to be
  /// @param what the part that changes, such as `text`
  record ChangeQuestion(Question question, String what) implements QuestionEdit {

    private static final List<Part<Question>> PARTS =
        List.of(
            new Part<>("text", Question::text),
            new Part<>("source", Question::source),
            new Part<>("roles", Question::roles));

    /// {@return the edit from one version to the next, which knows what it changes}
    public static ChangeQuestion between(Question before, Question after) {
      return new ChangeQuestion(after, Part.changed(PARTS, before, after));
    }

    @Override
    public String label() {
      return text("question.change", what);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withQuestions(
          Changed.in(pathway.questions(), Question::id, question.id(), "question", _ -> question));
    }
  }

  /// A question that is settled, or was none.
  record DeleteQuestion(QuestionId question) implements QuestionEdit {
    @Override
    public String label() {
      return text("question.delete");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return pathway.withQuestions(
          Changed.without(pathway.questions(), Question::id, question, "question"));
    }
  }
}
