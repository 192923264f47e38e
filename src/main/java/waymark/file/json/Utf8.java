package waymark.file.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Bytes to text: UTF-8 and nothing else, a byte order mark before it allowed.
public final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String EXPECTED =
      "text in UTF-8; save the file again with that encoding chosen";

  private Utf8() {}

  /// {@return the text of `bytes`, or nothing and a complaint}
  public static Optional<String> text(byte[] bytes, Complaints complaints) {
    if (isUtf16(bytes)) {
      complaints.add(Spot.START, "text in UTF-16", EXPECTED);
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      complaints.add(end(out), "the " + hex(bytes, in.position(), result.length()), EXPECTED);
      return Optional.empty();
    }
    boolean marked = !out.isEmpty() && out.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(out.subSequence(marked ? 1 : 0, out.length()).toString());
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  private static String hex(byte[] bytes, int from, int length) {
    String digits =
        HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, from, from + length);
    return (length == 1 ? "byte " : "bytes ") + digits + ", not valid UTF-8";
  }

  private static Spot end(CharBuffer text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks = c == '\n' || (c == '\r' && !isAt(text, i + 1, '\n'));
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + (c == BYTE_ORDER_MARK && i == 0 ? 0 : 1);
    }
    return new Spot(line, column);
  }

  private static boolean isAt(CharBuffer text, int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }
}
