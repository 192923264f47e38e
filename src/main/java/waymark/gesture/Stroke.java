package waymark.gesture;

/// A key that goes down while others are held.
///
/// @param key the key
/// @param keys what is held
public record Stroke(Key key, Keys keys) {}
