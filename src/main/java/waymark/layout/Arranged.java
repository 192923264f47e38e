package waymark.layout;

import waymark.model.View;

/// What comes of arranging.
public sealed interface Arranged {

  /// The view with its cards in their new places, and with its stages and strands as large as these
  /// need.
  record Done(View view) implements Arranged {}

  /// Nothing, because the person who waited did not want to any more.
  record Cancelled() implements Arranged {}
}
