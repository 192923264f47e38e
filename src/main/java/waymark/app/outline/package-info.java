/// The pathway as text, in step with the canvas, for those who know SmartArt's pane.
///
/// - **A graph, not a tree.** A role under several others is written out under the first and named
///   again under the rest, where it leads to the first; nothing is ever lost for being in two
///   places.
/// - **Rows are read, never kept.** [Outline][waymark.app.outline.Outline] makes them from the
///   pathway; [Turns][waymark.app.outline.Turns] makes the next pathway from a row and a key.
///   Neither knows a toolkit.
/// - **One key, one step of the history.**
///
/// ```java
/// Outline outline = Outline.of(pathway, view);
/// new Turns(pathway, view).indent(outline.rows().get(2));     // Done, or Refused with a sentence
/// ```
@NullMarked
package waymark.app.outline;

import org.jspecify.annotations.NullMarked;
