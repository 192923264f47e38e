package waymark.export;

/// What may be chosen of a file that leaves the program. Each format heeds what concerns it.
///
/// @param dpi of pictures made of dots
/// @param transparent whether pictures made of dots have no ground of their own
/// @param pages how documents lie on paper
public record Choices(Dpi dpi, boolean transparent, PageSetup pages) {

  /// What most people want.
  public static final Choices USUAL = new Choices(Dpi.USUAL, false, PageSetup.USUAL);

  /// {@return the same with pictures of other dots}
  public Choices withDpi(Dpi dots) {
    return new Choices(dots, transparent, pages);
  }

  /// {@return the same, with or without a ground}
  public Choices withTransparent(boolean clear) {
    return new Choices(dpi, clear, pages);
  }

  /// {@return the same on other paper}
  public Choices withPages(PageSetup setup) {
    return new Choices(dpi, transparent, setup);
  }
}
