/// One field that finds or runs anything: every command, every role, every view.
///
/// - **Everything that has a name.** A [Goal][waymark.app.jump.Goal] is a command to run or a place
///   to go to; what cannot be done now is shown, dimmed.
/// - **By the words people remember.** A few letters of each word will do, in any order; see
///   [Matching][waymark.app.jump.Matching].
/// - **The hands stay where they are.** Arrow keys choose, Enter goes, Escape goes back to where
///   one was.
///
/// ```java
/// Matching.of("sen hea").score("Head of SEND");     // OptionalInt[...]: both words begin so
/// ```
@NullMarked
package waymark.app.jump;

import org.jspecify.annotations.NullMarked;
