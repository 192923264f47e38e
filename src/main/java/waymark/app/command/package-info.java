/// What a person can ask of the window, each thing once, whichever way it is asked for.
///
/// - **One command, many doors.** Menu, toolbar and shortcut are made from the same
///   [Command][waymark.app.command.Command], so they can never say different things.
/// - **Nothing that does not work.** A command that cannot be done now is dimmed, not silent.
///
/// ```java
/// new Command("undo", document::undo).on("Shortcut+Z").withIcon(Feather.CORNER_UP_LEFT);
/// ```
@NullMarked
package waymark.app.command;

import org.jspecify.annotations.NullMarked;
