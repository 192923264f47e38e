/// Questions that stop the work: which file, which template, what to do with changes.
///
/// - **Behind an interface.** What needs the system's own dialogs, or an answer, is asked through
///   [FileDialogs][waymark.app.dialog.FileDialogs] and [Asking][waymark.app.dialog.Asking], so that
///   tests can answer.
/// - **A sentence, and a way on.** A dialog says what happened, where, and what can be done.
/// - **Escape is always safe.**
@NullMarked
package waymark.app.dialog;

import org.jspecify.annotations.NullMarked;
