package waymark.cli;

/// How a command writes what it found.
enum Listing {
  /// Lines of text.
  TEXT,
  /// One JSON document.
  JSON
}
