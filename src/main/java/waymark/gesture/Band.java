package waymark.gesture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.edit.Edit;
import waymark.edit.StageEdit.MoveStage;
import waymark.edit.StageEdit.ResizeStage;
import waymark.edit.StrandEdit.MoveStrand;
import waymark.edit.StrandEdit.ResizeStrand;
import waymark.model.Extent;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.StageId;
import waymark.model.StrandId;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// A stage or a strand, so that what holds for columns and rows is written once.
///
/// @param id the stage or strand
/// @param axis the direction in which such bands follow each other
/// @param from where it begins on it
/// @param length how far it reaches on it
public record Band(Id id, Axis axis, int from, int length) {

  private static final double ADD = 28;
  private static final double HEADER = 32;

  /// {@return the stages, or the strands, in their order}
  static List<Band> all(Grid grid, Axis axis) {
    return axis == Axis.ACROSS
        ? grid.columns().stream()
            .map(c -> new Band(c.stage().id(), axis, c.x(), c.width()))
            .toList()
        : grid.rows().stream()
            .map(r -> new Band(r.strand().id(), axis, r.y(), r.height()))
            .toList();
  }

  /// {@return the stage or strand of that id}
  public static Optional<Band> of(Grid grid, Id id) {
    return Stream.of(Axis.ACROSS, Axis.DOWN)
        .flatMap(axis -> all(grid, axis).stream())
        .filter(b -> b.id.equals(id))
        .findFirst();
  }

  int end() {
    return from + length;
  }

  double middle() {
    return from + length / 2.0;
  }

  /// {@return where its title stands}
  public Rect header() {
    return axis == Axis.ACROSS
        ? new Rect(from, -HEADER, length, HEADER)
        : new Rect(0, from, Grid.GUTTER, length);
  }

  /// {@return all of it, as far as the page goes}
  public Rect area(Picture picture) {
    Grid grid = picture.grid();
    double end = axis == Axis.ACROSS ? grid.bottom() : grid.right();
    double far = axis == Axis.ACROSS ? picture.page().maxY() : picture.page().maxX();
    boolean open = axis == Axis.ACROSS ? grid.rows().isEmpty() : grid.columns().isEmpty();
    double until = open ? far : end;
    return axis == Axis.ACROSS
        ? new Rect(from, -HEADER, length, until + HEADER)
        : new Rect(0, from, Math.max(until, 1), length);
  }

  /// {@return where one more stage is asked for: behind the last title}
  public static Rect stageAdd(Grid grid) {
    return new Rect(grid.right() + 4, -ADD - 6, ADD, ADD);
  }

  /// {@return where one more strand is asked for: on the edge below the last title}
  public static Rect strandAdd(Grid grid) {
    return grid.rows().isEmpty()
        ? new Rect(-ADD - 4, 4, ADD, ADD)
        : new Rect(8, grid.bottom() - ADD / 2.0, ADD, ADD);
  }

  /// {@return its place among those like it, from 0}
  int index(Grid grid) {
    return all(grid, axis).indexOf(this);
  }

  /// {@return the place among the others that it gets when it is let go at `spot`}
  int indexAt(Grid grid, Spot spot) {
    return (int)
        all(grid, axis).stream()
            .filter(b -> !b.id.equals(id) && b.middle() < axis.along(spot))
            .count();
  }

  /// {@return the length nearest to `wished` that leaves its cards inside}
  int fitting(Scene scene, double wished) {
    int least =
        scene.view().placements().stream()
            .filter(
                p ->
                    p.stage().filter(id::equals).isPresent()
                        || p.strand().filter(id::equals).isPresent())
            .flatMap(p -> scene.card(p.role()).stream())
            .mapToInt(card -> (int) Math.ceil(axis.to(card)) - from + Grid.UNIT)
            .max()
            .orElse(Extent.LEAST);
    int floor = Math.min(Math.max(least, Extent.LEAST), Math.max(length, Extent.LEAST));
    return Math.clamp(Math.round(wished), floor, Extent.MOST);
  }

  Edit moved(Scene scene, int index) {
    return switch (id) {
      case StageId stage -> new MoveStage(scene.view().id(), stage, index);
      case StrandId strand -> new MoveStrand(scene.view().id(), strand, index);
      default -> throw new IllegalStateException("not a stage or strand: " + id);
    };
  }

  Edit resized(Scene scene, int next) {
    return switch (id) {
      case StageId stage -> new ResizeStage(scene.view().id(), stage, Optional.of(next));
      case StrandId strand -> new ResizeStrand(scene.view().id(), strand, Optional.of(next));
      default -> throw new IllegalStateException("not a stage or strand: " + id);
    };
  }
}
