/// Somebody's plan as they see it: routes with dates, words and drawings, what a changed pathway
/// means for them, and the page on which it is printed.
///
/// - **One telling.** The panel, the command line and the page say the same, in the same words.
/// - **The plan stays with the person.** Nothing of it is put into a pathway; a page bears a name
///   only if asked to.
/// - **Changes are told, not hidden.** A plan opened with another version of its pathway says in
///   plain words what that means for it.
/// - **No toolkit.** It all works on a bare server.
///
/// ```java
/// Outlook outlook = Outlook.of(pathway, reference, enquiry);
/// outlook.prospects().forEach(p -> show(p.account(), p.itinerary()));
/// ```
@NullMarked
package waymark.plan;

import org.jspecify.annotations.NullMarked;
