/// The tables of roles and of steps under the canvas, for those who live in spreadsheets.
///
/// - **Decides nothing.** What a cell says, what may be put into it and what a paste would do is
///   asked of `waymark.table`; here are keys, cells and dialogs.
/// - **One cell, one step of the history**; and a paste is one, however many rows it has.
/// - **What a person typed is never lost.** Text that a cell cannot say stays in it, marked, with
///   the reason, until it is mended or taken back with Escape.
/// - **The rows keep their order and their place.** Sorting, filter and selection outlive every
///   edit.
///
/// ```java
/// TablePane pane = new TablePane(editing, hands);
/// pane.beginRoles();                                  // takes the keys
/// ```
@NullMarked
package waymark.app.table;

import org.jspecify.annotations.NullMarked;
