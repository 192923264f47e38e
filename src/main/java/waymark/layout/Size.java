package waymark.layout;

/// How much room something takes, in the units of [waymark.model.Point].
///
/// @param width 0 or more
/// @param height 0 or more
public record Size(int width, int height) {
  public Size {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("not a size: " + width + " by " + height);
    }
  }
}
