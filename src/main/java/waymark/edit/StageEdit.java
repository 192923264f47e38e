package waymark.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.ViewId;

/// Edits of the columns of a view. Cards stay where they are.
public sealed interface StageEdit extends Edit {

  /// A new column.
  ///
  /// @param stage of an id that is still free in the view
  /// @param index its place from the left, from 0; beyond them it becomes the last
  record AddStage(ViewId view, Stage stage, int index) implements StageEdit {
    @Override
    public String label() {
      return "Add stage";
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
      return "Rename stage to " + title;
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
      return "Move stage";
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
      return "Resize stage";
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return one(pathway, view, stage, s -> s.withWidth(width));
    }
  }

  /// A column that goes; its cards then belong to no stage.
  record RemoveStage(ViewId view, StageId stage) implements StageEdit {
    @Override
    public String label() {
      return "Remove stage";
    }

    @Override
    public Pathway apply(Pathway pathway) {
      UnaryOperator<Placement> leave =
          p ->
              p.stage().filter(stage::equals).isPresent()
                  ? p.withCell(Optional.empty(), p.strand())
                  : p;
      Pathway left =
          Changed.view(
              pathway, view, v -> v.withPlacements(v.placements().stream().map(leave).toList()));
      return stages(left, view, all -> Changed.without(all, Stage::id, stage, "stage"));
    }
  }

  private static Pathway stages(Pathway pathway, ViewId view, UnaryOperator<List<Stage>> change) {
    return Changed.view(pathway, view, v -> v.withStages(change.apply(v.stages())));
  }

  private static Pathway one(
      Pathway pathway, ViewId view, StageId stage, UnaryOperator<Stage> change) {
    return stages(pathway, view, all -> Changed.in(all, Stage::id, stage, "stage", change));
  }
}
