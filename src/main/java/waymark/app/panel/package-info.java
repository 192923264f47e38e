/// The panels around the canvas: the palette at its left, the inspector at its right.
///
/// - **A panel shows, and asks.** It shows the pathway as it is and asks for an edit through
///   [Editing][waymark.app.panel.Editing]; it keeps nothing of its own.
/// - **Typing is one step.** Each field gives its edits one key, so that undo takes back a word,
///   not a letter.
/// - **A field never fights the hand.** What is being typed is not overwritten by what comes back.
/// - **One panel, one class.**
///
/// ```java
/// inspector.show(Set.of(new RoleId("senco")));
/// ```
@NullMarked
package waymark.app.panel;

import org.jspecify.annotations.NullMarked;
