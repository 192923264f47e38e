package waymark.app.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.edit.PlaceEdit.MoveRoles;
import waymark.model.Grid;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.Strand;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Rect;

/// The stage and the strand in which the view on the canvas shows a role. Another choice moves the
/// card there, to the same place within it, or below what stands there.
final class CellFields {

  private static final int MARGIN = 24;

  private final Editing editing;
  private final RoleId role;

  CellFields(Editing editing, RoleId role) {
    this.editing = editing;
    this.role = role;
  }

  void addTo(Form form) {
    form.pick("role.stage", this::stages, Stage::title, this::stage, s -> s.ifPresent(this::move));
    form.pick(
        "role.strand", this::strands, Strand::title, this::strand, s -> s.ifPresent(this::move));
  }

  private List<Optional<Stage>> stages() {
    return placement().isEmpty() ? List.of() : choices(view().stages(), stage().isEmpty());
  }

  private List<Optional<Strand>> strands() {
    return placement().isEmpty() ? List.of() : choices(view().strands(), strand().isEmpty());
  }

  /// None can be chosen only while there is none.
  private static <T> List<Optional<T>> choices(List<T> bands, boolean orNone) {
    Stream<Optional<T>> none = orNone ? Stream.of(Optional.empty()) : Stream.empty();
    return Stream.concat(none, bands.stream().map(Optional::of)).toList();
  }

  private Optional<Stage> stage() {
    return placement().flatMap(Placement::stage).flatMap(view()::stage);
  }

  private Optional<Strand> strand() {
    return placement().flatMap(Placement::strand).flatMap(view()::strand);
  }

  private void move(Stage to) {
    Grid grid = Grid.of(view());
    Point at = at();
    int inside = stage().flatMap(s -> grid.column(s.id())).map(c -> at.x() - c.x()).orElse(MARGIN);
    int x = grid.column(to.id()).orElseThrow().x() + inside;
    move(new Point(x, at.y()), Optional.of(to), strand());
  }

  private void move(Strand to) {
    Grid grid = Grid.of(view());
    Point at = at();
    int inside = strand().flatMap(s -> grid.row(s.id())).map(r -> at.y() - r.y()).orElse(MARGIN);
    int y = grid.row(to.id()).orElseThrow().y() + inside;
    move(new Point(at.x(), y), stage(), Optional.of(to));
  }

  private void move(Point to, Optional<Stage> stage, Optional<Strand> strand) {
    Placement there =
        placement()
            .orElseThrow()
            .withAt(free(to))
            .withCell(stage.map(Stage::id), strand.map(Strand::id));
    editing.edit(new MoveRoles(view().id(), List.of(there)));
  }

  private Point free(Point wished) {
    List<Rect> others =
        view().placements().stream()
            .filter(p -> !p.role().equals(role))
            .flatMap(p -> p.at().stream().map(at -> card(p.role(), at)))
            .toList();
    Point at = wished;
    while (others.stream().anyMatch(card(role, at)::overlaps)) {
      at = new Point(at.x(), at.y() + Grid.UNIT);
    }
    return at;
  }

  private Rect card(RoleId id, Point at) {
    Role shown = editing.pathway().role(id).orElseThrow();
    return Drawing.cardSize(editing.pathway(), view(), shown).moved(at.x(), at.y());
  }

  private Point at() {
    return placement().flatMap(Placement::at).orElse(new Point(0, 0));
  }

  private Optional<Placement> placement() {
    return view().placement(role);
  }

  private View view() {
    return editing.view();
  }
}
