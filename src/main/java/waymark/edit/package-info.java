/// What a person can do to a pathway, as data: [Edit][waymark.edit.Edit] and the
/// [History][waymark.edit.History] it makes.
///
/// - **An edit is an order with a human name.** [Edit#label()][waymark.edit.Edit#label()] is what
///   the menu says behind "Undo";
///   [Edit#apply(Pathway)][waymark.edit.Edit#apply(waymark.model.Pathway)] turns a pathway into the
///   next.
/// - **Whole or not at all.** The pathway that comes out is sound in its ids: what is deleted takes
///   along whatever refers to it. An id that is not there is refused aloud, never passed over.
/// - **Nobody writes a revert.** The history is a list of pathways; undo is a step back in it.
/// - **One gesture is one step.** A drag is one edit; typing in one field is one step too, by the
///   key that the caller gives.
/// - **No judgement.** Whether an edit is wise is for the rules; whether a gesture offers it, for
///   the gestures.
///
/// ```java
/// var history = History.of(pathway).with(new RoleEdit.RenameRole(senco, "SENCo and class teacher"));
/// history.undoLabel();                  // Optional["Rename to SENCo and class teacher"]
/// history.undo().pathway();             // the pathway as it was
/// ```
@NullMarked
package waymark.edit;

import org.jspecify.annotations.NullMarked;
