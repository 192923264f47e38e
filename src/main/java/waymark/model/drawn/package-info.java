/// Where the things of a view lie once it is drawn: [Drawn][waymark.model.drawn.Drawn].
///
/// - **Measures alone.** No colour, no text, no mark: enough to say what lies on what, and what can
///   be read.
/// - **Between two rooms.** Who draws makes it, who judges reads it, and neither sees the other.
/// - **In order.** Things are sorted by id, so that what is said of them is always said alike.
///
/// ```java
/// List<Finding> findings = Rules.check(pathway, reference, List.of(picture.drawn()));
/// ```
@NullMarked
package waymark.model.drawn;

import org.jspecify.annotations.NullMarked;
