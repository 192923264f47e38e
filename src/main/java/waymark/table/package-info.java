/// The tables of roles and of steps, cell by cell, and what a spreadsheet puts into them. No
/// toolkit.
///
/// - **A cell is text both ways.** [Table#text][waymark.table.Table#text] says what a cell shows,
///   [Table#write][waymark.table.Table#write] what comes of text that was put there: an edit,
///   nothing, or a sentence that says what was found and what was expected. What a cell shows can
///   always be written back and then changes nothing.
/// - **A paste is a plan first.** [Planner][waymark.table.Planner] reads the rows of a
///   [Sheet][waymark.table.Sheet] and says of each what it would make, change or leave, and what it
///   could not read; only a person turns a plan into a step of the history.
/// - **Nothing is guessed in silence.** A row that could mean two roles, a word that is none of the
///   choices, a title that nobody has: each is a line of the plan.
///
/// ```java
/// Sheet sheet = Sheet.parse("Title\tPay\nSENCo\tL6-L10\n", Separator.TAB);
/// RoleTable table = new RoleTable(pathway, view);
/// Plan plan = Planner.plan(table, Wish.guess(table, sheet, RoleColumn.TITLE), List.of());
/// plan.next();                                        // the pathway with all of it in
/// ```
@NullMarked
package waymark.table;

import org.jspecify.annotations.NullMarked;
