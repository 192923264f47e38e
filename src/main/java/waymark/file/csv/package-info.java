/// Comma-separated tables with positions: text to rows whose every cell knows its line and column.
///
/// - **As spreadsheets write it.** Cells may stand in double quotes and then hold commas, quotes
///   (doubled) and line breaks; rows may be empty.
/// - **By name.** The first row names the columns; their order is free and further ones do no harm.
/// - **Says where.** A cell that cannot be used is a [BadCell][waymark.file.csv.BadCell] with its
///   line and column, what it holds and what it should.
/// - **Knows no pathway.** Which columns there are is the business of `waymark.file`.
///
/// ```java
/// Table table = Table.parse("point,value\nL6,58569\n", List.of("point", "value"));
/// int pounds = table.rows().getFirst().need("value", Cells.POUNDS);
/// ```
@NullMarked
package waymark.file.csv;

import org.jspecify.annotations.NullMarked;
