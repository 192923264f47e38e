package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.Optional;
import waymark.edit.StageEdit;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.ViewId;

/// What can be said of one stage of a view.
final class StagePanel implements Panel {

  private final Editing editing;
  private final ViewId view;
  private final StageId id;
  private final Form form = new Form();

  StagePanel(Editing editing, StageId id) {
    this.editing = editing;
    this.view = editing.view().id();
    this.id = id;
    form.heading(() -> now().title(), () -> text("stage.what"));
    form.line(
        "stage.title",
        () -> now().title(),
        words ->
            RolePanel.said(words)
                .ifPresent(
                    title ->
                        editing.edit(
                            new StageEdit.RenameStage(view, id, title), "title-of-" + id)));
    form.extent(
        "stage.width",
        () -> now().width(),
        width -> editing.edit(new StageEdit.ResizeStage(view, id, width), "width-of-" + id));
    form.with(
        new DeleteButton("stage.remove", () -> editing.edit(new StageEdit.RemoveStage(view, id))));
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return found().isPresent();
  }

  private Optional<Stage> found() {
    return editing.pathway().view(view).flatMap(v -> v.stage(id));
  }

  private Stage now() {
    return found().orElseThrow();
  }
}
