package waymark.layout;

/// Somebody who waits for an arrangement. Called on the thread that arranges.
public interface Watch {

  /// Nobody: never cancels.
  Watch NOBODY =
      new Watch() {
        @Override
        public void progress(double share) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /// Hears how far the work has come.
  ///
  /// @param share 0 to 1, never less than before
  void progress(double share);

  /// {@return whether the work should stop; asked often}
  boolean cancelled();
}
