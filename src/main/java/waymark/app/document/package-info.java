/// Documents: a pathway with its history and the file it lives in.
///
/// - **A document is its history.** What is shown, what can be undone and whether it is changed are
///   all read from one [History][waymark.edit.History].
/// - **Failing to save changes nothing.** The document stays open and changed, and says why.
/// - **No windows here.** What a person must be asked is asked by whoever shows the document.
///
/// ```java
/// Document document = Document.opened(pathway, file, Fingerprint.of(file));
/// document.edit(new RoleEdit.RenameRole(senco, "SENCo and class teacher"));
/// document.isChanged();      // true, until it is saved or undone
/// ```
@NullMarked
package waymark.app.document;

import org.jspecify.annotations.NullMarked;
