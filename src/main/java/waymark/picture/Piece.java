package waymark.picture;

/// One straight piece of a step's line.
record Piece(Errand errand, Rect rect) {}
