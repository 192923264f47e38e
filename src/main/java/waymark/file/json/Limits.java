package waymark.file.json;

/// What a file may hold, so that the worst of files takes a second or two and a few hundred
/// megabytes. A pathway of 5,000 roles and 10,000 steps stays well within.
public final class Limits {

  /// The most bytes of a file.
  public static final int BYTES = 32 << 20;

  /// The most tokens: names, values and brackets.
  public static final int TOKENS = 1_000_000;

  /// The most lists and objects within one another.
  public static final int DEPTH = 100;

  /// The most characters of a number.
  public static final int NUMBER = 1_000;

  /// The most characters of a text.
  public static final int TEXT = 1_000_000;

  /// The most characters of a field's name.
  public static final int NAME = 1_000;

  private Limits() {}
}
