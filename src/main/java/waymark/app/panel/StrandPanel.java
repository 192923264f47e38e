package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import waymark.edit.StrandEdit;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.ViewId;

/// What can be said of one strand of a view.
final class StrandPanel implements Panel {

  private final Editing editing;
  private final ViewId view;
  private final StrandId id;
  private final Form form = new Form();

  StrandPanel(Editing editing, StrandId id) {
    this.editing = editing;
    this.view = editing.view().id();
    this.id = id;
    form.heading(() -> now().title(), () -> text("strand.what"));
    form.line(
        "strand.title",
        () -> now().title(),
        words ->
            RolePanel.said(words)
                .ifPresent(
                    title ->
                        editing.edit(
                            new StrandEdit.RenameStrand(view, id, title), "title-of-" + id)));
    form.choiceOrNone(
        "strand.colour",
        List.of(Tone.values()),
        () -> now().tone(),
        tone -> editing.edit(new StrandEdit.ColourStrand(view, id, tone)));
    form.extent(
        "strand.height",
        () -> now().height(),
        height -> editing.edit(new StrandEdit.ResizeStrand(view, id, height), "height-of-" + id));
    form.with(
        new DeleteButton(
            "strand.remove", () -> editing.edit(new StrandEdit.RemoveStrand(view, id))));
  }

  @Override
  public Form node() {
    return form;
  }

  @Override
  public boolean stillThere() {
    return found().isPresent();
  }

  private Optional<Strand> found() {
    return editing.pathway().view(view).flatMap(v -> v.strand(id));
  }

  private Strand now() {
    return found().orElseThrow();
  }
}
