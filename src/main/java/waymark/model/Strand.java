package waymark.model;

import java.util.Optional;

/// A row of a view: the line of work that its roles belong to.
///
/// @param title what is printed at its left
/// @param height in the units of [Point], 48 to 10,000; empty for the usual height
/// @param tone its colour; empty lets the theme choose by its place
public record Strand(
    StrandId id, String title, Optional<Integer> height, Optional<Tone> tone, Extra extra) {
  public Strand {
    Text.check(title, "a strand has a title");
    Extent.check(height);
  }

  /// {@return a strand of the usual height}
  public static Strand of(StrandId id, String title, Tone tone) {
    return new Strand(id, title, Optional.empty(), Optional.of(tone), Extra.NONE);
  }

  /// {@return the same strand with another title}
  public Strand withTitle(String newTitle) {
    return new Strand(id, newTitle, height, tone, extra);
  }

  /// {@return the same strand of another height}
  public Strand withHeight(Optional<Integer> newHeight) {
    return new Strand(id, title, newHeight, tone, extra);
  }

  /// {@return the same strand in another colour}
  public Strand withTone(Optional<Tone> newTone) {
    return new Strand(id, title, height, newTone, extra);
  }
}
