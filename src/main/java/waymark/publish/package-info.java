/// Keeps the figures that went elsewhere up to date: [Figures][waymark.publish.Figures] prints each
/// again and writes it where it went.
///
/// - **Nothing that is the same is touched.** A file whose bytes are right keeps its date.
/// - **Each figure whole or not at all.** One that cannot be written leaves the old one as it was
///   and does not keep the others from being written.
/// - **Only figures are overwritten.** A path of a pathway names a file of whoever opens it, so
///   what is there must be of the figure's own format.
/// - **Every figure is reported.** [Published][waymark.publish.Published] says what came of each.
///
/// ```java
/// for (Published each : Figures.update(file, settled, reference)) {
///   switch (each) {
///     case Published.Written(var figure, Path path) -> tell(path);
///     case Published.Unchanged _ -> {}
///     case Published.Failed(var figure, Path path, String why) -> complain(why);
///   }
/// }
/// ```
@NullMarked
package waymark.publish;

import org.jspecify.annotations.NullMarked;
