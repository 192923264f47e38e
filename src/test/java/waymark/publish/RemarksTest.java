package waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.export.Choices;
import waymark.export.Remark;
import waymark.file.ReferenceReader;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

class RemarksTest {

  private static final Choices ASKED =
      Choices.USUAL.withAnnex(Choices.USUAL.annex().withRemarks(List.of()));

  @Test
  void areFoundWhereTheyAreAskedFor() {
    assertNotEquals(List.of(), found(noted(false)));
  }

  @Test
  void areLeftOutWhereTheyAreNot() {
    assertEquals(
        Choices.USUAL, Remarks.reported(Choices.USUAL, noted(false), ReferenceReader.builtIn()));
  }

  @Test
  void sayNothingOfAPrivateNote() {
    assertEquals(found(noted(true).published()), found(noted(true)));
    assertNotEquals(found(noted(false)), found(noted(true)));
  }

  private static List<Remark> found(Pathway pathway) {
    Choices reported = Remarks.reported(ASKED, pathway, ReferenceReader.builtIn());
    return reported.annex().remarks().orElseThrow();
  }

  /// A role on whose card a note lies.
  private static Pathway noted(boolean confided) {
    RoleId teacher = new RoleId("teacher");
    Note note = Note.of(new NoteId("note"), "Ask the governors", new Point(16, 16));
    View view =
        View.of(new ViewId("school"), ViewKind.SCHOOL, "In a school")
            .withPlacements(List.of(Placement.of(teacher, new Point(0, 0))))
            .withNotes(List.of(note.withPrivate(confided)));
    return Pathway.of("Ours")
        .withRoles(List.of(Role.of(teacher, "Teacher", RoleKind.TEACHER)))
        .withViews(List.of(view));
  }
}
