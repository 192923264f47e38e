/// The planner: where somebody stands, where they want to be, the best routes between, and why
/// there may be none. [Routes][waymark.route.Routes] answers an [Enquiry][waymark.route.Enquiry].
///
/// - **A route takes up no role twice.** Staying in a role and growing is a route of its own: a
///   step from the role to itself.
/// - **One day decides.** Which needs hold and what is still offered is judged on the enquiry's
///   day.
/// - **Nothing is guessed.** A step that says no years counts none; pay that cannot be compared is
///   no rise.
/// - **Dates and pounds come after.** A [Programme][waymark.route.Programme] puts dates to a route,
///   [Wages][waymark.route.Wages] give figures, an [Account][waymark.route.Account] tells it in
///   words; what they assume is said with its source, and never changes which route is best.
/// - **The best are the best.** The answer is exact, not a good try, and equals go by their ids.
///
/// ```java
/// Enquiry enquiry = Enquiry.of(new RoleId("senco"), List.of(new RoleId("head")), day);
/// switch (Routes.find(pathway, enquiry)) {
///   case Answer.Found(List<Route> routes) -> show(routes);
///   case Answer.None(List<Why> whys) -> explain(whys);
/// }
/// ```
@NullMarked
package waymark.route;

import org.jspecify.annotations.NullMarked;
