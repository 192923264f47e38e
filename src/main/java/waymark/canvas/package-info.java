/// The sheet on the screen: paints a [Picture][waymark.picture.Picture] with JavaFX, pans and
/// zooms, and turns events into the [Input][waymark.gesture.Input] of the gestures.
///
/// - **It paints, it does not draw.** Marks are put on the screen as they are; nothing is measured,
///   broken or placed here again.
/// - **It feels, it does not decide.** What a press, a drag or a key means is said by the gestures;
///   what comes of it is handed to whoever owns the pathway.
/// - **Pan and zoom are arithmetic.** [Viewport][waymark.canvas.Viewport] is a value, tested
///   without a toolkit.
/// - **Whoever cannot see it can use it.** Each card on the screen is a node of its own to a screen
///   reader and to the Tab key, named as the picture names it.
///
/// ```java
/// Viewport near = Viewport.START.zoomedAt(pointer, 1.25);   // what is under the pointer stays there
/// ```
@NullMarked
package waymark.canvas;

import org.jspecify.annotations.NullMarked;
