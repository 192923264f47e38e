package waymark.picture;

import java.util.Map;
import waymark.model.Tone;

/// The colours of a picture. [#PAPER] is for everything that leaves the program; the others are for
/// the screen only.
///
/// @param page the sheet
/// @param card the face of a card
/// @param ink text
/// @param muted text of less weight
/// @param line steps, and edges that carry meaning
/// @param hairline edges that carry none
/// @param tones the colours of each strand
public record Theme(
    Colour page,
    Colour card,
    Colour ink,
    Colour muted,
    Colour line,
    Colour hairline,
    Map<Tone, Shade> tones) {

  /// A strand's colours.
  ///
  /// @param dark its edge, icon and title
  /// @param tint its band
  public record Shade(Colour dark, Colour tint) {}

  /// The paper's own style, in any light: every pair of text and ground has a contrast of 4.5 or
  /// more, every line that means something 3 or more (WCAG 2.2 AA).
  public static final Theme PAPER =
      new Theme(
          new Colour(0xFFFFFF),
          new Colour(0xFFFFFF),
          new Colour(0x1D2430),
          new Colour(0x4A5565),
          new Colour(0x6B7686),
          new Colour(0xD5DAE1),
          Map.of(
              Tone.LEADERSHIP, shade(0x6B3A82, 0xF5F0F8),
              Tone.INCLUSION, shade(0x0B6B63, 0xEDF6F5),
              Tone.SPECIAL, shade(0x8A5200, 0xFBF4EA),
              Tone.TEACHING, shade(0x34558B, 0xEFF3F9),
              Tone.PARTNER, shade(0x4A5565, 0xF2F4F6)));

  /// The page on a dark screen.
  public static final Theme DARK =
      new Theme(
          new Colour(0x171B22),
          new Colour(0x222833),
          new Colour(0xEEF1F5),
          new Colour(0xB6BFCC),
          new Colour(0x9AA6B6),
          new Colour(0x3A4250),
          Map.of(
              Tone.LEADERSHIP, shade(0xCFA6E6, 0x251D2E),
              Tone.INCLUSION, shade(0x6FCFC3, 0x14282A),
              Tone.SPECIAL, shade(0xF0B860, 0x2C2418),
              Tone.TEACHING, shade(0x9DBDF2, 0x1A2433),
              Tone.PARTNER, shade(0xB6BFCC, 0x20252D)));

  /// The page for those who ask their system for high contrast.
  public static final Theme HIGH_CONTRAST =
      new Theme(
          new Colour(0xFFFFFF),
          new Colour(0xFFFFFF),
          new Colour(0x000000),
          new Colour(0x000000),
          new Colour(0x000000),
          new Colour(0x000000),
          Map.of(
              Tone.LEADERSHIP, shade(0x3F1156, 0xFFFFFF),
              Tone.INCLUSION, shade(0x003F39, 0xFFFFFF),
              Tone.SPECIAL, shade(0x4A2C00, 0xFFFFFF),
              Tone.TEACHING, shade(0x10305F, 0xFFFFFF),
              Tone.PARTNER, shade(0x1D2430, 0xFFFFFF)));

  public Theme {
    tones = Map.copyOf(tones);
  }

  /// {@return the colours of a strand}
  public Shade shade(Tone tone) {
    Shade shade = tones.get(tone);
    if (shade == null) {
      throw new IllegalStateException("no colours for " + tone);
    }
    return shade;
  }

  private static Shade shade(int dark, int tint) {
    return new Shade(new Colour(dark), new Colour(tint));
  }
}
