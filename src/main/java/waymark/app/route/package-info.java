/// The part of the window that plans: what somebody asks, the routes that come of it, and their
/// plan.
///
/// - **Asks, does not answer.** [Planning][waymark.app.route.Planning] holds what is asked and
///   hands it to the planner, away from the window; the last question counts.
/// - **Shows a route in three ways at once:** in words, over the years, and lit up on the canvas.
/// - **Personal things stay here.** They go to a plan's own file and to nothing else.
@NullMarked
package waymark.app.route;

import org.jspecify.annotations.NullMarked;
