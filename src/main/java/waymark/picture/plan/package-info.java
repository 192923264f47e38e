/// A route drawn: posts and qualifications over the years, and pay below them on the same scale of
/// time. [RoutePicture][waymark.picture.plan.RoutePicture] turns an
/// [Itinerary][waymark.picture.plan.Itinerary] into a [Picture][waymark.picture.Picture].
///
/// - **Knows no search.** It is given names, days and pounds, and draws them.
/// - **Nothing by colour alone.** What is sure is solid, what may come later is dashed; a figure
///   that is not firm says so in words.
/// - **Nothing is guessed.** Pay that is not known is a gap that says so.
///
/// ```java
/// Picture picture = RoutePicture.draw(itinerary, Theme.PAPER, Frame.of(680, itinerary));
/// ```
@NullMarked
package waymark.picture.plan;

import org.jspecify.annotations.NullMarked;
