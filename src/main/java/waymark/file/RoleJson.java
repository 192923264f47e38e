package waymark.file;

import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.Extra;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;

/// Roles.
final class RoleJson {

  private final Ids<RoleId> roles;
  private final NeedJson needs;

  RoleJson(Scope scope) {
    roles = scope.roles();
    needs = new NeedJson(scope.qualifications());
  }

  Optional<Role> decode(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a role", complaints);
    return Optional.of(
        new Role(
            roles.need(o),
            o.need("title", Decoders.TITLE, "?"),
            o.may("kind", Choice.of(RoleKind.values())).orElse(RoleKind.OTHER),
            o.may("setting", Choice.of(Setting.values())),
            o.may("leadershipTeam", Decoders.TRUTH),
            o.may("pay", PayJson::pay),
            o.may("protectedTime", PayJson::protectedTime),
            o.list("needs", needs::decode),
            o.may("summary", Decoders.TEXT),
            o.list("sources", Decoders.TEXT),
            new Extra(o.rest())));
  }

  static Json encode(Role role) {
    return new Build()
        .text("id", role.id().value())
        .text("title", role.title())
        .text("kind", role.kind().word())
        .text("setting", role.setting().map(Setting::word))
        .may("leadershipTeam", role.leadershipTeam(), Json::of)
        .may("pay", role.pay(), PayJson::encode)
        .may("protectedTime", role.protectedTime(), PayJson::encode)
        .list("needs", role.needs(), NeedJson::encode)
        .text("summary", role.summary())
        .texts("sources", role.sources())
        .rest(role.extra().fields())
        .done();
  }
}
