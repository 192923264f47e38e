/// What the rules say about the pathway that is open: the findings panel and its cards.
///
/// - **Sentences first.** A finding is a sentence about this pathway, what it rests on and from
///   when, and ways to act: show it, mend it, or say why it does not matter here.
/// - **Weight by shape.** Error, warning and note differ in shape before they differ in colour.
/// - **It asks, it does not do.** What a card offers is done by [Acts][waymark.app.advice.Acts].
///
/// ```java
/// panel.show(pathway, Rules.check(pathway, reference));
/// ```
@NullMarked
package waymark.app.advice;

import org.jspecify.annotations.NullMarked;
