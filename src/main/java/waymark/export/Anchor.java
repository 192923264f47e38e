package waymark.export;

import waymark.model.EvidenceId;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.QualificationId;
import waymark.model.QuestionId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.model.ViewId;

/// The name of an element within a document, as `school.role.senco`: the view, the sort of element
/// and its id. It stays the same as long as the ids do, so a style or a link may point at it.
final class Anchor {

  private Anchor() {}

  static String of(ViewId view, String name) {
    return encoded(view) + "." + name;
  }

  static String of(ViewId view, Id element) {
    return encoded(view) + "." + sort(element) + "." + encoded(element);
  }

  private static String sort(Id element) {
    return switch (element) {
      case RoleId _ -> "role";
      case QualificationId _ -> "qualification";
      case StepId _ -> "step";
      case ViewId _ -> "view";
      case StageId _ -> "stage";
      case StrandId _ -> "strand";
      case NoteId _ -> "note";
      case EvidenceId _ -> "evidence";
      case QuestionId _ -> "question";
    };
  }

  /// An id may hold any letter or sign; a name of XML begins with a letter and holds few signs.
  /// Others become their number between underscores, so different ids stay different.
  private static String encoded(Id id) {
    StringBuilder name = new StringBuilder();
    id.value().codePoints().forEach(c -> append(name, c));
    boolean letter = Character.isLetter(name.charAt(0));
    return letter ? name.toString() : "_" + name;
  }

  private static void append(StringBuilder name, int c) {
    boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
    if (plain) {
      name.appendCodePoint(c);
    } else {
      name.append('_').append(Integer.toHexString(c)).append('_');
    }
  }
}
