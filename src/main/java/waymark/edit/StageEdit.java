package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.model.Extent;
import waymark.model.Grid;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.View;
import waymark.model.ViewId;

/// Edits of the columns of a view. Cards go along with their column.
public sealed interface StageEdit extends Edit {

  /// A new column.
  ///
  /// @param stage of an id that is still free in the view
  /// @param index its place from the left, from 0; beyond them it becomes the last
  record AddStage(ViewId view, Stage stage, int index) implements StageEdit {
    @Override
    public String label() {
      return text("stage.add");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return stages(pathway, view, all -> Changed.inserted(all, stage, index));
    }
  }

  /// Another title.
  record RenameStage(ViewId view, StageId stage, String title) implements StageEdit {
    @Override
    public String label() {
      return text("stage.rename", title);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return one(pathway, view, stage, s -> s.withTitle(title));
    }
  }

  /// Another place in the row of columns.
  ///
  /// @param index where it is to be, from 0; beyond them it becomes the last
  record MoveStage(ViewId view, StageId stage, int index) implements StageEdit {
    @Override
    public String label() {
      return text("stage.move");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return stages(pathway, view, all -> Changed.moved(all, Stage::id, stage, "stage", index));
    }
  }

  /// Another width.
  ///
  /// @param width in the units of [waymark.model.Point]; empty for the usual width
  record ResizeStage(ViewId view, StageId stage, Optional<Integer> width) implements StageEdit {
    @Override
    public String label() {
      return text("stage.resize");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return one(pathway, view, stage, s -> s.withWidth(width));
    }
  }

  /// A column that goes. If cards belong to it, the column before it, or else the one behind, takes
  /// them over with their room; cards of the only column then belong to none.
  record RemoveStage(ViewId view, StageId stage) implements StageEdit {
    @Override
    public String label() {
      return text("stage.remove");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      View before = Changed.view(pathway, view);
      List<Stage> left = Changed.without(before.stages(), Stage::id, stage, "stage");
      boolean used = before.placements().stream().anyMatch(this::holds);
      if (!used || left.isEmpty()) {
        View bare = withCells(before, Optional.empty()).withStages(left);
        return Changed.view(pathway, view, v -> Reflow.of(pathway, v, bare));
      }
      return pathway.withView(merged(before, left));
    }

    private View merged(View before, List<Stage> left) {
      Grid grid = Grid.of(before);
      int index = before.stages().stream().map(Stage::id).toList().indexOf(stage);
      StageId heir = left.get(Math.max(0, index - 1)).id();
      int width = Math.min(width(grid, heir) + width(grid, stage), Extent.MOST);
      return withCells(before, Optional.of(heir))
          .withStages(
              Changed.in(left, Stage::id, heir, "stage", s -> s.withWidth(Optional.of(width))));
    }

    private boolean holds(Placement card) {
      return card.stage().filter(stage::equals).isPresent();
    }

    private View withCells(View v, Optional<StageId> heir) {
      return v.withPlacements(
          v.placements().stream().map(p -> holds(p) ? p.withCell(heir, p.strand()) : p).toList());
    }

    private static int width(Grid grid, StageId stage) {
      return grid.column(stage).map(Grid.Column::width).orElse(0);
    }
  }

  private static Pathway stages(Pathway pathway, ViewId view, UnaryOperator<List<Stage>> change) {
    return Changed.view(
        pathway, view, v -> Reflow.of(pathway, v, v.withStages(change.apply(v.stages()))));
  }

  private static Pathway one(
      Pathway pathway, ViewId view, StageId stage, UnaryOperator<Stage> change) {
    return stages(pathway, view, all -> Changed.in(all, Stage::id, stage, "stage", change));
  }
}
