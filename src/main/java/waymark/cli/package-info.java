/// The command line: what Waymark does without a window.
///
/// - **The only room that prints and exits.** What a person asked for goes to standard output, what
///   went wrong to standard error, one line each.
/// - **No toolkit.** Nothing here loads JavaFX or needs a display.
/// - **An exit code means one thing:** 0 fine, 1 findings, 2 wrong use or an unreadable file.
///
/// ```java
/// int exitCode = Cli.run("check", "pathway.json");
/// ```
@NullMarked
package waymark.cli;

import org.jspecify.annotations.NullMarked;
