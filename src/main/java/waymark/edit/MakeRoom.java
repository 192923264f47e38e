package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Bends;
import waymark.model.Extent;
import waymark.model.Grid;
import waymark.model.LabelPlace;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Strand;
import waymark.model.View;
import waymark.model.ViewId;

/// Room in a view: all that lies beyond a line moves away from it, and the stage or strand through
/// which the line runs grows by as much. Taken back with less than 0, it closes a gap.
///
/// @param towards where things go
/// @param line the place of the line, in the units of [Point]; what begins before it stays
/// @param by how far the rest goes; no stage or strand comes to be narrower than it may
public record MakeRoom(ViewId view, Towards towards, int line, int by) implements Edit {

  /// The two ways in which room can be made.
  public enum Towards {
    /// All that lies to the right of an upright line goes to the right.
    RIGHT,

    /// All that lies below a level line goes down.
    DOWN
  }

  @Override
  public String label() {
    return text(by < 0 ? "room.close" : "room.make");
  }

  @Override
  public Pathway apply(Pathway pathway) {
    return Changed.view(pathway, view, v -> parted(pathway, v));
  }

  /// {@return how far things go indeed, the limits of the stage or strand being what they are}
  public int reach(View before) {
    return extent(Grid.of(before))
        .map(extent -> Math.clamp(by, Extent.LEAST - extent, Extent.MOST - extent))
        .orElse(by);
  }

  private Optional<Integer> extent(Grid grid) {
    return towards == Towards.RIGHT
        ? column(grid).map(Grid.Column::width)
        : row(grid).map(Grid.Row::height);
  }

  private View parted(Pathway pathway, View before) {
    Way way = towards == Towards.RIGHT ? new Way(reach(before), 0) : new Way(0, reach(before));
    Set<RoleId> moving =
        before.placements().stream()
            .filter(p -> p.at().filter(this::isBeyond).isPresent())
            .map(Placement::role)
            .collect(Collectors.toSet());
    return grown(before, reach(before))
        .withPlacements(
            before.placements().stream()
                .map(p -> moving.contains(p.role()) ? at(p, way) : p)
                .toList())
        .withNotes(
            before.notes().stream()
                .map(n -> isBeyond(n.at()) ? n.withAt(way.from(n.at())) : n)
                .toList())
        .withBends(before.bends().stream().map(bends(pathway, moving, way)).toList())
        .withLabels(before.labels().stream().map(labels(pathway, moving, way)).toList());
  }

  private static Placement at(Placement placement, Way way) {
    return placement.at().map(at -> placement.withAt(way.from(at))).orElse(placement);
  }

  /// Corners between two cards that move, or stay, do as these do; others go by where they lie.
  private UnaryOperator<Bends> bends(Pathway pathway, Set<RoleId> moving, Way way) {
    Set<StepId> follow = ends(pathway, moving, 2);
    Set<StepId> stay = ends(pathway, moving, 0);
    return b -> {
      if (stay.contains(b.step())) {
        return b;
      }
      boolean all = follow.contains(b.step());
      List<Point> points =
          b.points().stream().map(p -> all || isBeyond(p) ? way.from(p) : p).toList();
      return new Bends(b.step(), points, b.corners(), b.extra());
    };
  }

  private UnaryOperator<LabelPlace> labels(Pathway pathway, Set<RoleId> moving, Way way) {
    Set<StepId> follow = ends(pathway, moving, 2);
    Set<StepId> stay = ends(pathway, moving, 0);
    return l ->
        follow.contains(l.step()) || (isBeyond(l.at()) && !stay.contains(l.step()))
            ? way.from(l)
            : l;
  }

  /// {@return the steps of which so many ends move}
  private static Set<StepId> ends(Pathway pathway, Set<RoleId> moving, int count) {
    return pathway.steps().stream()
        .filter(s -> Stream.of(s.from(), s.to()).filter(moving::contains).count() == count)
        .map(Step::id)
        .collect(Collectors.toSet());
  }

  private View grown(View before, int more) {
    Grid grid = Grid.of(before);
    return towards == Towards.RIGHT
        ? column(grid).map(c -> before.withStages(wider(before, c, more))).orElse(before)
        : row(grid).map(r -> before.withStrands(higher(before, r, more))).orElse(before);
  }

  private static List<Stage> wider(View before, Grid.Column column, int more) {
    Optional<Integer> width = Optional.of(column.width() + more);
    return Changed.in(
        before.stages(), Stage::id, column.stage().id(), "stage", s -> s.withWidth(width));
  }

  private static List<Strand> higher(View before, Grid.Row row, int more) {
    Optional<Integer> height = Optional.of(row.height() + more);
    return Changed.in(
        before.strands(), Strand::id, row.strand().id(), "strand", s -> s.withHeight(height));
  }

  private Optional<Grid.Column> column(Grid grid) {
    return grid.columns().stream().filter(c -> line < c.end()).findFirst();
  }

  private Optional<Grid.Row> row(Grid grid) {
    return grid.rows().stream().filter(r -> line < r.end()).findFirst();
  }

  private boolean isBeyond(Point point) {
    return (towards == Towards.RIGHT ? point.x() : point.y()) >= line;
  }
}
