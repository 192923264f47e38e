package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.model.Extent;
import waymark.model.Grid;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;

/// Edits of the rows of a view. Cards go along with their row.
public sealed interface StrandEdit extends Edit {

  /// A new row.
  ///
  /// @param strand of an id that is still free in the view
  /// @param index its place from the top, from 0; beyond them it becomes the last
  record AddStrand(ViewId view, Strand strand, int index) implements StrandEdit {
    @Override
    public String label() {
      return text("strand.add");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return strands(pathway, view, all -> Changed.inserted(all, strand, index));
    }
  }

  /// Another title.
  record RenameStrand(ViewId view, StrandId strand, String title) implements StrandEdit {
    @Override
    public String label() {
      return text("strand.rename", title);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return one(pathway, view, strand, s -> s.withTitle(title));
    }
  }

  /// Another place in the column of rows.
  ///
  /// @param index where it is to be, from 0; beyond them it becomes the last
  record MoveStrand(ViewId view, StrandId strand, int index) implements StrandEdit {
    @Override
    public String label() {
      return text("strand.move");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return strands(pathway, view, all -> Changed.moved(all, Strand::id, strand, "strand", index));
    }
  }

  /// Another height.
  ///
  /// @param height in the units of [waymark.model.Point]; empty for the usual height
  record ResizeStrand(ViewId view, StrandId strand, Optional<Integer> height)
      implements StrandEdit {
    @Override
    public String label() {
      return text("strand.resize");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return one(pathway, view, strand, s -> s.withHeight(height));
    }
  }

  /// Another colour.
  ///
  /// @param tone the colour; empty lets the theme choose
  record ColourStrand(ViewId view, StrandId strand, Optional<Tone> tone) implements StrandEdit {
    @Override
    public String label() {
      return text("strand.colour");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return one(pathway, view, strand, s -> s.withTone(tone));
    }
  }

  /// A row that goes. If cards belong to it, the row before it, or else the one behind, takes them
  /// over with their room; cards of the only row then belong to none.
  record RemoveStrand(ViewId view, StrandId strand) implements StrandEdit {
    @Override
    public String label() {
      return text("strand.remove");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      View before = Changed.view(pathway, view);
      List<Strand> left = Changed.without(before.strands(), Strand::id, strand, "strand");
      boolean used = before.placements().stream().anyMatch(this::holds);
      if (!used || left.isEmpty()) {
        View bare = withCells(before, Optional.empty()).withStrands(left);
        return Changed.view(pathway, view, v -> Reflow.of(pathway, v, bare));
      }
      return pathway.withView(merged(before, left));
    }

    private View merged(View before, List<Strand> left) {
      Grid grid = Grid.of(before);
      int index = before.strands().stream().map(Strand::id).toList().indexOf(strand);
      StrandId heir = left.get(Math.max(0, index - 1)).id();
      int height = Math.min(height(grid, heir) + height(grid, strand), Extent.MOST);
      return withCells(before, Optional.of(heir))
          .withStrands(
              Changed.in(left, Strand::id, heir, "strand", s -> s.withHeight(Optional.of(height))));
    }

    private boolean holds(Placement card) {
      return card.strand().filter(strand::equals).isPresent();
    }

    private View withCells(View v, Optional<StrandId> heir) {
      return v.withPlacements(
          v.placements().stream().map(p -> holds(p) ? p.withCell(p.stage(), heir) : p).toList());
    }

    private static int height(Grid grid, StrandId strand) {
      return grid.row(strand).map(Grid.Row::height).orElse(0);
    }
  }

  private static Pathway strands(Pathway pathway, ViewId view, UnaryOperator<List<Strand>> change) {
    return Changed.view(
        pathway, view, v -> Reflow.of(pathway, v, v.withStrands(change.apply(v.strands()))));
  }

  private static Pathway one(
      Pathway pathway, ViewId view, StrandId strand, UnaryOperator<Strand> change) {
    return strands(pathway, view, all -> Changed.in(all, Strand::id, strand, "strand", change));
  }
}
