package waymark.canvas;

import java.util.Optional;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StrandId;
import waymark.model.View;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// Where the titles are that can be changed in their place, and what they say.
///
/// @param pathway the pathway
/// @param picture one of its views
record Titles(Pathway pathway, Picture picture) {

  private static final double HEIGHT = 34;

  /// {@return where the title of `id` stands in the picture}
  Optional<Rect> place(Id id) {
    return switch (id) {
      case RoleId role ->
          Optional.ofNullable(picture.cards().get(role))
              .map(r -> new Rect(r.x(), r.y() + 4, r.width(), HEIGHT));
      case NoteId note -> Optional.ofNullable(picture.notes().get(note));
      case StageId stage ->
          picture
              .grid()
              .column(stage)
              .map(c -> new Rect(c.x() + 8, -HEIGHT, c.width() - 16, HEIGHT));
      case StrandId strand ->
          picture.grid().row(strand).map(r -> new Rect(4, r.y() + 8, Grid.GUTTER - 8, HEIGHT));
      default -> Optional.empty();
    };
  }

  /// {@return what the title of `id` says}
  String text(Id id) {
    return switch (id) {
      case RoleId role -> pathway.role(role).map(Role::title).orElse("");
      case NoteId note -> view().note(note).map(Note::text).orElse("");
      case StageId stage -> picture.grid().column(stage).map(c -> c.stage().title()).orElse("");
      case StrandId strand -> picture.grid().row(strand).map(r -> r.strand().title()).orElse("");
      default -> "";
    };
  }

  private View view() {
    return pathway.view(picture.view()).orElseThrow();
  }
}
