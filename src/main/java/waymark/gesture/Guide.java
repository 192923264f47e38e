package waymark.gesture;

import waymark.picture.Spot;

/// A line that shows why something snapped where it did; upright or level.
///
/// @param kind what it aligns
/// @param from one end
/// @param to the other
public record Guide(Kind kind, Spot from, Spot to) {

  /// What a guide aligns.
  public enum Kind {
    /// Edges of cards.
    EDGE,

    /// Centres of cards, or the middle of a stage or strand.
    CENTRE,

    /// Gaps of the same width: the line spans one of them.
    GAP
  }
}
