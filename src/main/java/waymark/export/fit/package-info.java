/// Whether a figure will do where it is going, before it is pasted there: how large it comes out,
/// and what a reader could not read.
///
/// - **A place has a size in millimetres**; a figure is made smaller to go into it, never larger.
/// - **What is judged is what is painted**: the marks of the [Picture][waymark.picture.Picture] in
///   the paper's own style, at the size that they come out at.
/// - **A misfit is a sentence with figures**, what was found and what was expected; the window says
///   what can be done.
///
/// ```java
/// Fit fit = Fit.of(picture, Place.A4_COLUMN);
/// fit.misfits().forEach(m -> say(m.sentence()));
/// ```
@NullMarked
package waymark.export.fit;

import org.jspecify.annotations.NullMarked;
