/// What a person sees of a figure before it leaves the program: where it goes, how large it comes
/// out there, and what could not be read.
///
/// - **At true size**: a millimetre of the sheet is a millimetre on the screen, by what the screen
///   says of itself.
/// - **In the paper's own style**, whatever the window looks like.
/// - **Each misfit has a way to act** where there is one; what is done to the pathway is an edit
///   like any other.
///
/// ```java
/// FitPane pane = new FitPane(ways);
/// pane.show(Fit.of(picture, Place.A4_COLUMN), picture, List.of());
/// ```
@NullMarked
package waymark.app.publish;

import org.jspecify.annotations.NullMarked;
