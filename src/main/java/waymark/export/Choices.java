package waymark.export;

/// What may be chosen of a file that leaves the program. Each format heeds what concerns it.
///
/// @param dpi of pictures made of dots
public record Choices(Dpi dpi) {

  /// What most people want.
  public static final Choices USUAL = new Choices(Dpi.USUAL);

  /// {@return the same with pictures of other dots}
  public Choices withDpi(Dpi dots) {
    return new Choices(dots);
  }
}
