/// Word documents and slides, by Apache POI, which is met here and nowhere else.
///
/// - **Behind records.** What is written comes as [blocks][waymark.export.Block],
///   [figures][waymark.export.Figure] and [pictures][waymark.picture.Picture]; no class of POI is
///   seen outside.
/// - **Valid.** Every part keeps the schemas of ECMA-376; a test asks the full set of them.
/// - **The same bytes.** The dates, ids and zip entries that POI would take from the clock are set.
///
/// ```java
/// byte[] deck = SlideWriter.write("Our school", slides, Optional.empty());
/// ```
@NullMarked
package waymark.export.office;

import org.jspecify.annotations.NullMarked;
