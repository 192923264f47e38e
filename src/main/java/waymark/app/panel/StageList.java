package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import waymark.edit.FreshIds;
import waymark.edit.StageEdit;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.View;
import waymark.model.ViewId;

/// The columns of a view, left to right.
final class StageList extends VBox {

  private final Editing editing;
  private final ViewId view;
  private final VBox rows = new VBox(4);
  private final List<BandRow> bands = new ArrayList<>();
  private List<StageId> shown = List.of();

  StageList(Editing editing, ViewId view) {
    super(4);
    this.editing = editing;
    this.view = view;
    Button add = new Button(text("stage.add"));
    add.getStyleClass().add("add");
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(_ -> add());
    getChildren().addAll(rows, add);
  }

  void refresh() {
    List<Stage> stages = view().stages();
    List<StageId> ids = stages.stream().map(Stage::id).toList();
    if (!ids.equals(shown)) {
      shown = ids;
      bands.clear();
      stages.forEach(stage -> bands.add(row(stage).called("stage-" + (bands.size() + 1))));
      rows.getChildren().setAll(bands);
    }
    for (int i = 0; i < bands.size(); i++) {
      bands.get(i).show(stages.get(i).title(), i == 0);
    }
  }

  private BandRow row(Stage stage) {
    StageId id = stage.id();
    return new BandRow(
        stage.title(),
        title -> editing.edit(new StageEdit.RenameStage(view, id, title), "title-of-" + id),
        () -> editing.edit(new StageEdit.MoveStage(view, id, Math.max(0, shown.indexOf(id) - 1))),
        () -> editing.edit(new StageEdit.RemoveStage(view, id)));
  }

  private void add() {
    Stage stage = Stage.of(FreshIds.stage(view(), text("stage.new")), text("stage.new"));
    editing.edit(new StageEdit.AddStage(view, stage, shown.size()));
  }

  private View view() {
    return editing.pathway().view(view).orElseThrow();
  }
}
