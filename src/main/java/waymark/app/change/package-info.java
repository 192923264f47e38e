/// What changed, in the window: two pathways beside each other, and what can be taken from a
/// template.
///
/// - **Words and pictures.** Each difference is a sentence; pressing it shows it in both pictures.
/// - **Nothing is chosen for a person** where both sides changed a part.
/// - **It asks, it does not do.** What is chosen is given back to whoever opened the dialog.
///
/// ```java
/// new CompareDialog(window, faces, theme, desk, before, after, "school.json").show();
/// ```
@NullMarked
package waymark.app.change;

import org.jspecify.annotations.NullMarked;
