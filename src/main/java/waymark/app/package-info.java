/// The window: panels, menus and dialogs, wired to the rooms below.
///
/// - **Wires everything, decides nothing.** What is allowed, how it looks and how it is saved is
///   asked of the rooms below.
/// - **One way round.** A gesture becomes an edit, the edit a pathway, the pathway a picture.
/// - **Never needed by the command line.**
///
/// ```java
/// WaymarkApp.open();
/// ```
@NullMarked
package waymark.app;

import org.jspecify.annotations.NullMarked;
