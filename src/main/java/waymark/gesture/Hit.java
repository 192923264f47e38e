package waymark.gesture;

import java.util.Optional;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StageId;
import waymark.model.StepId;
import waymark.model.StrandId;
import waymark.picture.Spot;

/// What lies under the pointer, topmost first.
public sealed interface Hit {

  /// A side of a card.
  enum Side {
    /// The upper edge.
    TOP,

    /// The right edge.
    RIGHT,

    /// The lower edge.
    BOTTOM,

    /// The left edge.
    LEFT
  }

  /// An end of a step.
  enum End {
    /// Where it leaves.
    FROM,

    /// Where it arrives.
    TO
  }

  /// The face of a card.
  record Card(RoleId role) implements Hit {}

  /// The border of a card, from which a step can be drawn: the handle in the middle of a side, or
  /// just outside.
  record CardEdge(RoleId role, Side side) implements Hit {}

  /// The line of a step.
  ///
  /// @param segment which piece of it, from 0
  record StepLine(StepId step, int segment) implements Hit {}

  /// An end of a selected step.
  record StepEnd(StepId step, End end) implements Hit {}

  /// A corner of a selected step.
  ///
  /// @param index its place among the points of the route, from 1
  record Bend(StepId step, int index) implements Hit {}

  /// A badge of a step.
  ///
  /// @param need the index of the need that it stands for
  record Badge(StepId step, int need) implements Hit {}

  /// A note.
  record OnNote(NoteId note) implements Hit {}

  /// The right border of a note, by which its width is changed.
  record NoteBorder(NoteId note) implements Hit {}

  /// The border behind a stage or below a strand, by which its size is changed.
  record BandBorder(Band band) implements Hit {}

  /// The place where one more stage is asked for.
  record AddStage() implements Hit {}

  /// The place where one more strand is asked for.
  record AddStrand() implements Hit {}

  /// The title of a stage.
  record StageHeader(StageId stage) implements Hit {}

  /// The title of a strand.
  record StrandHeader(StrandId strand) implements Hit {}

  /// Nothing but the sheet, or beside it.
  record Empty() implements Hit {}

  /// {@return what a click there selects}
  default Optional<Id> element() {
    return switch (this) {
      case Card(var role) -> Optional.of(role);
      case CardEdge(var role, _) -> Optional.of(role);
      case StepLine(var step, _) -> Optional.of(step);
      case StepEnd(var step, _) -> Optional.of(step);
      case Bend(var step, _) -> Optional.of(step);
      case Badge(var step, _) -> Optional.of(step);
      case OnNote(var note) -> Optional.of(note);
      case NoteBorder(var note) -> Optional.of(note);
      case BandBorder(var band) -> Optional.of(band.id());
      case AddStage _, AddStrand _ -> Optional.empty();
      case StageHeader(var stage) -> Optional.of(stage);
      case StrandHeader(var strand) -> Optional.of(strand);
      case Empty _ -> Optional.empty();
    };
  }

  /// {@return the card of which it is, the border included}
  default Optional<RoleId> card() {
    return switch (this) {
      case Card(var role) -> Optional.of(role);
      case CardEdge(var role, _) -> Optional.of(role);
      case StepLine _,
          StepEnd _,
          Bend _,
          Badge _,
          OnNote _,
          NoteBorder _,
          BandBorder _,
          AddStage _,
          AddStrand _,
          StageHeader _,
          StrandHeader _,
          Empty _ ->
          Optional.empty();
    };
  }

  /// {@return what lies at `spot`}
  static Hit test(Scene scene, Spot spot) {
    return new HitTest(scene, spot).topmost();
  }
}
