/// JSON with positions: text to a tree whose every value knows its line and column, a tree to text
/// that a person can read, and decoders that note what is wrong and go on.
///
/// - **Bounded.** Depth, size, and the length of numbers and texts have
///   [limits][waymark.file.json.Limits]; beyond them reading stops with a sentence, not with an
///   exhausted heap.
/// - **Goes on.** A wrong value is noted in [Complaints][waymark.file.json.Complaints] and the rest
///   is still read, so one pass finds everything.
/// - **Exact.** A number keeps the characters it was written with; fields keep their order.
/// - **Knows no pathway.** Which fields there are is the business of `waymark.file`.
///
/// ```java
/// var complaints = new Complaints();
/// var fields = Fields.of(JsonReader.read(text, complaints).orElseThrow(), "a role", complaints);
/// var title = fields.need("title", Decoders.TITLE, "untitled");
/// ```
@NullMarked
package waymark.file.json;

import org.jspecify.annotations.NullMarked;
