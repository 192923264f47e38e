/// Finds words in a pathway and walks from one place to the next, across its views.
///
/// - **Whatever a reader of the pathway sees.** Titles and summaries of roles, names of
///   qualifications, notes of steps, remarks on the page.
/// - **From here on.** The view in front comes first, then the others in the order of their tabs.
/// - **No toolkit in what finds**: [Found][waymark.app.find.Found] is made from a pathway and a few
///   words; [FindBar][waymark.app.find.FindBar] shows it.
///
/// ```java
/// Found found = Found.in(pathway, view, "award");
/// found.places();                    // those in the view first
/// ```
@NullMarked
package waymark.app.find;

import org.jspecify.annotations.NullMarked;
