package waymark.app;

import waymark.app.document.Document;
import waymark.app.panel.Editing;
import waymark.edit.Edit;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.model.reference.Reference;

/// What the panels want of a document.
///
/// @param selected what is selected in it, which panels take away
record Edits(Document document, Surroundings around, Selected selected) implements Editing {

  @Override
  public Reference reference() {
    return around.reference();
  }

  @Override
  public Pathway pathway() {
    return document.pathway();
  }

  @Override
  public View view() {
    return document.view();
  }

  @Override
  public void edit(Edit edit) {
    document.edit(edit);
  }

  @Override
  public void edit(Edit edit, String key) {
    document.edit(edit, key);
  }

  @Override
  public void removeFromView() {
    selected.removeFromView();
  }

  @Override
  public void deleteFromPathway() {
    selected.deleteFromPathway();
  }
}
