package waymark.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.edit.PlaceEdit.MoveRoles;
import waymark.edit.PlaceEdit.PlaceRole;
import waymark.model.Extra;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.View;

/// Where a view shows roles: the stage and the strand of each. A card that goes to another finds a
/// place there; a role that the view did not show comes into it.
///
/// @param placements those of the view, by role
record PlaceCells(View view, Map<RoleId, Placement> placements) {

  static PlaceCells of(View view) {
    return new PlaceCells(
        view, view.placements().stream().collect(Collectors.toMap(Placement::role, p -> p)));
  }

  private Optional<Placement> placement(RoleId role) {
    return Optional.ofNullable(placements.get(role));
  }

  static Placement unplaced(RoleId role) {
    return new Placement(role, Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
  }

  static List<String> stages(View view) {
    return view.stages().stream().map(Stage::title).toList();
  }

  static List<String> strands(View view) {
    return view.strands().stream().map(Strand::title).toList();
  }

  String stage(RoleId role) {
    Optional<StageId> id = placement(role).flatMap(Placement::stage);
    return titled(
        view.stages().stream().filter(s -> id.equals(Optional.of(s.id()))).map(Stage::title));
  }

  String strand(RoleId role) {
    Optional<StrandId> id = placement(role).flatMap(Placement::strand);
    return titled(
        view.strands().stream().filter(s -> id.equals(Optional.of(s.id()))).map(Strand::title));
  }

  private static String titled(Stream<String> titles) {
    return titles.findFirst().orElse("");
  }

  Entry putStage(RoleId role, String text) {
    if (text.isBlank()) {
      return put(role, p -> p.withCell(Optional.empty(), p.strand()));
    }
    List<Stage> stages = Names.called(text.strip(), view.stages(), Stage::title);
    return stages.size() == 1
        ? put(role, p -> p.withCell(Optional.of(stages.getFirst().id()), p.strand()))
        : Entry.refused(text, expected(stages.size(), stages(view)));
  }

  Entry putStrand(RoleId role, String text) {
    if (text.isBlank()) {
      return put(role, p -> p.withCell(p.stage(), Optional.empty()));
    }
    List<Strand> strands = Names.called(text.strip(), view.strands(), Strand::title);
    return strands.size() == 1
        ? put(role, p -> p.withCell(p.stage(), Optional.of(strands.getFirst().id())))
        : Entry.refused(text, expected(strands.size(), strands(view)));
  }

  private static String expected(int found, List<String> titles) {
    if (found > 1) {
      return Texts.text("expected.one-alone");
    }
    return titles.isEmpty() ? Texts.text("expected.no-place") : Choice.oneOf(titles);
  }

  private Entry put(RoleId role, Function<Placement, Placement> cell) {
    Optional<Placement> before = placement(role);
    Placement after = cell.apply(before.orElseGet(() -> unplaced(role)));
    if (before.isEmpty()) {
      return new Entry.Taken(new PlaceRole(view.id(), after));
    }
    Placement moved =
        new Placement(role, Optional.empty(), after.stage(), after.strand(), after.extra());
    return before.get().equals(after)
        ? new Entry.Same()
        : new Entry.Taken(new MoveRoles(view.id(), List.of(moved)));
  }
}
