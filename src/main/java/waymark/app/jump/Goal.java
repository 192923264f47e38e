package waymark.app.jump;

import org.kordamp.ikonli.Ikon;

/// Something that can be looked for by name and gone to.
///
/// @param words its name
/// @param where what it is or where it lives, such as `File` or `Role · In a school`
/// @param keys its shortcut; empty if it has none
/// @param sign its icon
/// @param possible whether it can be done now
/// @param go does it
public record Goal(
    String words, String where, String keys, Ikon sign, boolean possible, Runnable go) {}
