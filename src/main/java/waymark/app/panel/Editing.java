package waymark.app.panel;

import waymark.edit.Edit;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.reference.Reference;

/// What a panel may see of a document and do to it.
public interface Editing {

  /// {@return what is known of the field}
  Reference reference();

  /// {@return the pathway as it is now}
  Pathway pathway();

  /// {@return the view on the canvas now}
  View view();

  /// Does `edit` as a step of its own.
  void edit(Edit edit);

  /// Does `edit`, joined to the last step if that had the same key.
  void edit(Edit edit, String key);

  /// Takes what is selected out of the view; it stays in the pathway.
  void removeFromView();

  /// Deletes what is selected from the pathway.
  void deleteFromPathway();
}
