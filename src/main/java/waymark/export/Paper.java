package waymark.export;

/// What comes of writing something that may be refused.
public sealed interface Paper {

  /// A file, ready to be saved.
  final class Ready implements Paper {
    private final byte[] bytes;

    Ready(byte[] bytes) {
      this.bytes = bytes;
    }

    /// {@return a copy of the file's bytes}
    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /// {@return a file, ready to be saved}
  static Paper ready(byte[] bytes) {
    return new Ready(bytes);
  }

  /// Nothing was written.
  ///
  /// @param sentence what is wrong and what to do, without a full stop
  record Refused(String sentence) implements Paper {}
}
