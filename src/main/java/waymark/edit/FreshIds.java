package waymark.edit;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Evidence;
import waymark.model.EvidenceId;
import waymark.model.Id;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Question;
import waymark.model.QuestionId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.View;
import waymark.model.ViewId;

/// Ids that are still free and that a person can read in the file: `senior-senco`, and for the next
/// of that title `senior-senco-2`.
public final class FreshIds {

  private static final int LONGEST_SLUG = 44;

  private FreshIds() {}

  /// {@return an id for a new role}
  public static RoleId role(Pathway pathway, String title) {
    return fresh(slug(title, "role"), pathway.roles().stream().map(Role::id), RoleId::new);
  }

  /// {@return an id for a new qualification}
  public static QualificationId qualification(Pathway pathway, String name) {
    return fresh(
        slug(name, "qualification"),
        pathway.qualifications().stream().map(Qualification::id),
        QualificationId::new);
  }

  /// {@return an id for a new step, such as `senco-to-senior-senco`}
  public static StepId step(Pathway pathway, RoleId from, RoleId to) {
    return fresh(stepWish(from, to), pathway.steps().stream().map(Step::id), StepId::new);
  }

  /// {@return an id for a new view}
  public static ViewId view(Pathway pathway, String title) {
    return fresh(slug(title, "view"), pathway.views().stream().map(View::id), ViewId::new);
  }

  /// {@return an id for a new stage of `view`}
  public static StageId stage(View view, String title) {
    return fresh(slug(title, "stage"), view.stages().stream().map(Stage::id), StageId::new);
  }

  /// {@return an id for a new strand of `view`}
  public static StrandId strand(View view, String title) {
    return fresh(slug(title, "strand"), view.strands().stream().map(Strand::id), StrandId::new);
  }

  /// {@return an id for a new note of `view`}
  public static NoteId note(View view) {
    return fresh("note", view.notes().stream().map(Note::id), NoteId::new);
  }

  /// {@return an id for new evidence}
  public static EvidenceId evidence(Pathway pathway) {
    return fresh("evidence", pathway.evidence().stream().map(Evidence::id), EvidenceId::new);
  }

  /// {@return an id for a new question}
  public static QuestionId question(Pathway pathway) {
    return fresh("question", pathway.questions().stream().map(Question::id), QuestionId::new);
  }

  /// {@return `title` in lower-case ASCII letters, digits and hyphens, shortened if it is long}
  ///
  /// @param otherwise what to take if nothing of the title is left
  public static String slug(String title, String otherwise) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String slug = trimmed(plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)));
    return slug.isEmpty() ? otherwise : slug;
  }

  static String stepWish(RoleId from, RoleId to) {
    return from + "-to-" + to;
  }

  /// {@return `wish`, or the first of `wish-2`, `wish-3` and so on that is not taken}
  static String free(String wish, Collection<String> taken) {
    String base = wish.substring(0, Math.min(wish.length(), Id.MAX_LENGTH - 8));
    String candidate = base;
    for (int n = 2; taken.contains(candidate); n++) {
      candidate = base + "-" + n;
    }
    return candidate;
  }

  private static <T extends Id> T fresh(
      String wish, Stream<T> taken, Function<String, T> constructor) {
    Set<String> values = taken.map(Id::value).collect(Collectors.toSet());
    return constructor.apply(free(wish, values));
  }

  private static String trimmed(String slug) {
    return slug.replaceAll("^-|-$", "");
  }
}
