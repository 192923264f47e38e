/// Where Waymark starts: with arguments the command line, without them the window.
///
/// - **Nothing is decided here.** [Main][waymark.Main] looks at the arguments and at the desktop,
///   and hands over.
/// - **The command line never loads JavaFX.** Only the branch without arguments touches
///   [waymark.app].
/// - **No window is not a failure to start.** What the system lacks is said in one line, with what
///   to install, before a toolkit could crash on it.
///
/// ```
/// waymark                                      opens the window
/// waymark export pathway.json -o pathway.svg   writes a view, with no display needed
/// ```
@NullMarked
package waymark;

import org.jspecify.annotations.NullMarked;
