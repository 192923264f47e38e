package waymark.export;

/// What comes of writing something that may be refused.
public sealed interface Paper {

  /// A file, ready to be saved.
  final class Ready implements Paper {
    private final byte[] bytes;
    private final String lacking;

    Ready(byte[] bytes) {
      this(bytes, "");
    }

    private Ready(byte[] bytes, String lacking) {
      this.bytes = bytes;
      this.lacking = lacking;
    }

    Ready withLacking(String letters) {
      return new Ready(bytes, letters);
    }

    /// {@return the letters in its pictures that the bundled font lacks, each once; they are drawn
    /// in another font, or as empty boxes where there is none}
    public String lacking() {
      return lacking;
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
