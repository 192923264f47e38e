/// What hands do on the canvas, without a toolkit: a [State][waymark.gesture.State] takes an
/// [Input][waymark.gesture.Input] in a [Scene][waymark.gesture.Scene] and gives a
/// [Reaction][waymark.gesture.Reaction], the next state and what is to happen.
///
/// - **Each stage of a gesture has a name and a file.** No flags; what a stage must remember is in
///   its record.
/// - **A drag is one edit.** Until the pointer is let go there is only a
///   [Ghost][waymark.gesture.Ghost]; Escape lets it vanish and nothing was done.
/// - **What the ghost shows is what the drop does.** Both come from one function, and what may be
///   connected from [Connections][waymark.gesture.Connections], on hover and at the drop.
/// - **Thresholds are in pixels, places in the units of the view**; the scene's zoom stands
///   between.
/// - **Every mouse act has a keyboard act**, and both come to the same edit.
///
/// ```java
/// State state = State.start();
/// Reaction reaction = state.on(input, scene);
/// reaction.effects().forEach(canvas::carryOut);
/// state = reaction.next();
/// ```
@NullMarked
package waymark.gesture;

import org.jspecify.annotations.NullMarked;
