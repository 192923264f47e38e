package waymark.picture;

import java.util.function.Consumer;

/// The pieces of lines that are laid already.
@FunctionalInterface
interface Laid {

  /// Hands over every piece that may touch `window`, some more than once.
  void near(Rect window, Consumer<Piece> each);
}
