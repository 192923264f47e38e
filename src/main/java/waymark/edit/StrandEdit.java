package waymark.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.ViewId;

/// Edits of the rows of a view. Cards stay where they are.
public sealed interface StrandEdit extends Edit {

  /// A new row.
  ///
  /// @param strand of an id that is still free in the view
  /// @param index its place from the top, from 0; beyond them it becomes the last
  record AddStrand(ViewId view, Strand strand, int index) implements StrandEdit {
    @Override
    public String label() {
      return "Add strand";
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
      return "Rename strand to " + title;
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
      return "Move strand";
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
      return "Resize strand";
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
      return "Colour strand";
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return one(pathway, view, strand, s -> s.withTone(tone));
    }
  }

  /// A row that goes; its cards then belong to no strand.
  record RemoveStrand(ViewId view, StrandId strand) implements StrandEdit {
    @Override
    public String label() {
      return "Remove strand";
    }

    @Override
    public Pathway apply(Pathway pathway) {
      UnaryOperator<Placement> leave =
          p ->
              p.strand().filter(strand::equals).isPresent()
                  ? p.withCell(p.stage(), Optional.empty())
                  : p;
      Pathway left =
          Changed.view(
              pathway, view, v -> v.withPlacements(v.placements().stream().map(leave).toList()));
      return strands(left, view, all -> Changed.without(all, Strand::id, strand, "strand"));
    }
  }

  private static Pathway strands(Pathway pathway, ViewId view, UnaryOperator<List<Strand>> change) {
    return Changed.view(pathway, view, v -> v.withStrands(change.apply(v.strands())));
  }

  private static Pathway one(
      Pathway pathway, ViewId view, StrandId strand, UnaryOperator<Strand> change) {
    return strands(pathway, view, all -> Changed.in(all, Strand::id, strand, "strand", change));
  }
}
