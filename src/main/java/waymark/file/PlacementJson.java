package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extra;
import waymark.model.Placement;
import waymark.model.RoleId;

/// Where one view shows its roles.
final class PlacementJson {

  private final Ids<RoleId> roles;
  private final CellJson cells;
  private final Once once = new Once("placement of");

  PlacementJson(Ids<RoleId> roles, CellJson cells) {
    this.roles = roles;
    this.cells = cells;
  }

  Optional<Placement> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a placement", complaints);
    RoleId role = o.need("role", roles.naming(), new RoleId("unknown"));
    once.check(o, "role", role.value());
    return Optional.of(
        new Placement(
            role,
            PointJson.may(o),
            o.may("stage", cells.stage()),
            o.may("strand", cells.strand()),
            new Extra(o.rest())));
  }

  static Json encode(Placement placement) {
    Build b = new Build().text("role", placement.role().value());
    placement.at().ifPresent(at -> PointJson.put(b, at));
    return b.text("stage", placement.stage())
        .text("strand", placement.strand())
        .rest(placement.extra().fields())
        .done();
  }
}
