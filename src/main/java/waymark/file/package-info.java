/// A pathway and its file: JSON in and out, the schema that says what a file may hold, and saving
/// that never leaves half a file.
///
/// - **A pathway or all reasons why not.** Reading gives a [Reading][waymark.file.Reading]; what is
///   wrong comes with line, column, what was found and what was expected. No input whatever raises
///   an exception.
/// - **Nothing is lost.** What this version does not know is kept where it stood and written back.
/// - **The same bytes.** One pathway has one text; reading and writing again changes nothing.
/// - **Names stand once.** Each `...Json` holds the reading and the writing of one part side by
///   side.
/// - **Rules are not asked.** An unwise pathway is read and saved like any other.
///
/// ```java
/// switch (PathwayReader.read(Path.of("school.json"))) {
///   case Reading.Opened(var pathway) -> edit(pathway);
///   case Reading.TooNew(var pathway, var format) -> look(pathway);
///   case Reading.Damaged(var problems, _, _) -> problems.forEach(p -> tell(p.message()));
/// }
/// ```
@NullMarked
package waymark.file;

import org.jspecify.annotations.NullMarked;
