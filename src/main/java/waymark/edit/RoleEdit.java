package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.List;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.ViewId;

/// Edits of the roles themselves, which show in every view that places them.
public sealed interface RoleEdit extends Edit {

  /// A new role, placed in one view.
  ///
  /// @param role of an id that is still free
  /// @param placement of that role
  record AddRole(Role role, ViewId view, Placement placement) implements RoleEdit {
    public AddRole {
      if (!placement.role().equals(role.id())) {
        throw new IllegalArgumentException("a placement of another role: " + placement.role());
      }
    }

    @Override
    public String label() {
      return text("role.add", role.title());
    }

    @Override
    public Pathway apply(Pathway pathway) {
      Pathway larger = pathway.withRoles(Changed.added(pathway.roles(), role));
      return new PlaceEdit.PlaceRole(view, placement).apply(larger);
    }
  }

  /// Another title.
  record RenameRole(RoleId role, String title) implements RoleEdit {
    @Override
    public String label() {
      return text("role.rename", title);
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.role(pathway, role, r -> r.withTitle(title));
    }
  }

  /// A role in the place of the one of the same id.
  ///
  /// @param role as it is to be
  /// @param what the part that changes, such as `pay`
  record ChangeRole(Role role, String what) implements RoleEdit {

    private static final List<Part<Role>> PARTS =
        List.of(
            new Part<>("title", Role::title),
            new Part<>("kind", Role::kind),
            new Part<>("setting", Role::setting),
            new Part<>("leadership-team", Role::leadershipTeam),
            new Part<>("pay", Role::pay),
            new Part<>("protected-time", Role::protectedTime),
            new Part<>("needs", Role::needs),
            new Part<>("summary", Role::summary),
            new Part<>("sources", Role::sources));

    /// {@return the edit from one version to the next, which knows what it changes}
    public static ChangeRole between(Role before, Role after) {
      return new ChangeRole(after, Part.changed(PARTS, before, after));
    }

    @Override
    public String label() {
      return text("role.change", what, role.title());
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.role(pathway, role.id(), _ -> role);
    }
  }
}
