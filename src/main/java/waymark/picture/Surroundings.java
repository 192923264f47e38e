package waymark.picture;

import java.util.Set;
import java.util.function.Consumer;
import waymark.model.StepId;

/// What a label must keep off: cards, notes, titles and other labels altogether, other steps' lines
/// where it can.
final class Surroundings {

  /// How far a line reaches beyond where it runs.
  private static final double LINE = 0.5;

  private final Ground ground;
  private final Nearby<Piece> lines;
  private final Nearby<Tag> tags;
  private final Set<StepId> without;
  private final Nearby<Piece> moreLines = new Nearby<>();
  private final Nearby<Tag> moreTags = new Nearby<>();

  /// The box of a badge.
  record Tag(StepId step, Rect box) {}

  /// No labels yet.
  Surroundings(Ground ground, Nearby<Piece> lines) {
    this(ground, lines, new Nearby<>(), Set.of());
  }

  /// @param without steps of which neither line nor labels count
  Surroundings(Ground ground, Nearby<Piece> lines, Nearby<Tag> tags, Set<StepId> without) {
    this.ground = ground;
    this.lines = lines;
    this.tags = tags;
    this.without = without;
  }

  void take(Tag tag) {
    moreTags.add(tag.box(), tag);
  }

  void add(Piece piece) {
    moreLines.add(piece.rect(), piece);
  }

  /// {@return the labels taken, by where they are}
  Nearby<Tag> taken() {
    return moreTags;
  }

  /// How many things that must not be covered `room` would cover.
  int covered(Rect room) {
    return standing(room) + tagged(room);
  }

  /// Whether `room` would cover nothing that must not be covered.
  boolean isFree(Rect room) {
    return standing(room) == 0 && tagged(room) == 0;
  }

  private int standing(Rect room) {
    int[] met = {0};
    Consumer<Rect> meet = other -> met[0] += room.overlaps(other) ? 1 : 0;
    ground.cards(room, meet);
    ground.remarks(room, meet);
    return met[0];
  }

  private int tagged(Rect room) {
    int[] met = {0};
    Consumer<Rect> meet = other -> met[0] += room.overlaps(other) ? 1 : 0;
    tags.near(
        room,
        tag -> {
          if (!without.contains(tag.step())) {
            meet.accept(tag.box());
          }
        });
    moreTags.near(room, tag -> meet.accept(tag.box()));
    return met[0];
  }

  /// How many pieces of lines of other steps than `own` run through `room`.
  int crossed(Rect room, StepId own) {
    int[] met = {0};
    Rect around = room.grown(LINE);
    Consumer<Piece> meet =
        piece ->
            met[0] +=
                piece.rect().overlaps(around) && !piece.errand().step().id().equals(own) ? 1 : 0;
    lines.near(
        around,
        piece -> {
          if (!without.contains(piece.errand().step().id())) {
            meet.accept(piece);
          }
        });
    moreLines.near(around, meet);
    return met[0];
  }
}
