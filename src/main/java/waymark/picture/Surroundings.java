package waymark.picture;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import waymark.model.StepId;

/// What a label must keep off: cards, notes, titles and other labels altogether, other steps' lines
/// where it can.
final class Surroundings {

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
    Set<Object> met = identities();
    ground.cards(room, card -> meet(met, room, card));
    ground.remarks(room, remark -> meet(met, room, remark));
    tags.near(
        room,
        tag -> {
          if (!without.contains(tag.step())) {
            meet(met, room, tag.box());
          }
        });
    moreTags.near(room, tag -> meet(met, room, tag.box()));
    return met.size();
  }

  private static void meet(Set<Object> met, Rect room, Rect other) {
    if (room.overlaps(other)) {
      met.add(other);
    }
  }

  /// How many pieces of lines of other steps than `own` run through `room`.
  int crossed(Rect room, StepId own) {
    Set<Object> met = identities();
    lines.near(
        room,
        piece -> {
          if (!without.contains(piece.errand().step().id())) {
            cross(met, room, piece, own);
          }
        });
    moreLines.near(room, piece -> cross(met, room, piece, own));
    return met.size();
  }

  private static void cross(Set<Object> met, Rect room, Piece piece, StepId own) {
    if (piece.rect().grown(0.5).overlaps(room) && !piece.errand().step().id().equals(own)) {
      met.add(piece);
    }
  }

  /// The same thing may come again from another square.
  private static Set<Object> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>(2));
  }
}
