/// What a new pathway can begin with: the examples that come with the program, and templates that
/// the person kept.
///
/// - **Examples are templates.** There is one set of files for both, and a list that names them.
/// - **Listing reads only titles.** A bundled template's file is read when it is chosen or drawn.
/// - **A person's own files stay theirs.** They lie in a folder that the caller names; one that
///   cannot be read is left out and left alone.
///
/// ```java
/// for (Template template : Templates.bundled()) {
///   print(template.name() + ": " + template.summary());
/// }
/// ```
@NullMarked
package waymark.file.template;

import org.jspecify.annotations.NullMarked;
