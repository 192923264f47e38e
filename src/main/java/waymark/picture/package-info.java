/// A view drawn as data: a [Picture][waymark.picture.Picture] is a page with a list of
/// [Mark][waymark.picture.Mark]s on it, and where each card, step and badge lies.
///
/// - **One picture, many painters.** Screen, SVG, PDF, PNG, Word and slides paint the same marks.
/// - **Measured once.** Text is broken and placed here, by
///   [TextMeasure][waymark.picture.TextMeasure] over the bundled font. Nothing downstream measures
///   or breaks text again.
/// - **The same in, the same out.** A picture depends on the pathway, the view and the theme alone.
/// - **Nothing by colour alone.** Kinds of steps differ by line, timings by sign and words.
/// - **Nothing lies on anything.** Steps go round cards; badges find a free place.
///
/// ```java
/// Picture picture = Drawing.draw(pathway, view, Theme.PAPER);
/// Rect card = picture.cards().get(new RoleId("senco"));
/// ```
@NullMarked
package waymark.picture;

import org.jspecify.annotations.NullMarked;
