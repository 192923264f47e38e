package waymark.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.model.Strand;
import waymark.model.Tone;
import waymark.model.View;

/// The cell of each card: the one it names, or else the one it would have by its steps and its line
/// of work.
final class Seats {

  private Seats() {}

  static Map<RoleId, Seat> of(Pathway pathway, View view, List<Step> steps) {
    List<RoleId> ids = view.placements().stream().map(Placement::role).toList();
    Map<RoleId, Integer> columns = Columns.of(ids, steps);
    Map<RoleId, Role> roles = pathway.rolesById();
    List<Id> stages = view.stages().stream().<Id>map(Stage::id).toList();
    List<Id> strands = view.strands().stream().<Id>map(Strand::id).toList();
    Map<RoleId, Seat> seats = new LinkedHashMap<>();
    for (Placement p : view.placements()) {
      int level = columns.getOrDefault(p.role(), 0);
      int column = p.stage().map(stages::indexOf).orElse(within(level, stages.size()));
      int row =
          p.strand()
              .map(strands::indexOf)
              .orElseGet(() -> row(view, Optional.ofNullable(roles.get(p.role()))));
      seats.put(p.role(), new Seat(column, row));
    }
    return seats;
  }

  private static int within(int level, int stages) {
    return stages == 0 ? level : Math.min(level, stages - 1);
  }

  /// The first strand of the role's tone, or a row below all strands.
  private static int row(View view, Optional<Role> role) {
    List<Optional<Tone>> tones = view.strands().stream().map(Strand::tone).toList();
    int row = tones.indexOf(role.map(Tone::of));
    return row < 0 ? tones.size() : row;
  }
}
