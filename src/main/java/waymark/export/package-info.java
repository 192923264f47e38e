/// Papers: a [Picture][waymark.picture.Picture] as a file that other programs open.
///
/// - **Painters only.** Text comes broken, measured and placed; nothing here measures or breaks it
///   again, and no colour is chosen here.
/// - **The same in, the same out.** Nothing depends on the clock, the locale, the machine's fonts
///   or the order of a hash: the same picture gives the same bytes.
/// - **No display.** Every writer works on a bare server.
/// - **Bytes, not files.** A writer gives bytes; where they go, and safely, is the caller's matter.
///
/// ```java
/// Picture picture = Drawing.draw(pathway, view, Theme.PAPER);
/// byte[] svg = SvgWriter.write(picture);
/// Paper png = PngWriter.write(picture, Dpi.USUAL);
/// ```
@NullMarked
package waymark.export;

import org.jspecify.annotations.NullMarked;
