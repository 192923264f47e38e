package waymark.edit;

import static waymark.edit.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.edit.Count.Noun;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.View;
import waymark.model.ViewId;

/// Edits of which roles a view shows, and where. The roles themselves stay as they are.
public sealed interface PlaceEdit extends Edit {

  /// A role that the view does not show yet.
  record PlaceRole(ViewId view, Placement placement) implements PlaceEdit {
    @Override
    public String label() {
      return text("place.show");
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.view(
          pathway, view, v -> v.withPlacements(Changed.added(v.placements(), placement)));
    }
  }

  /// Other places for roles that the view shows. What a person did by hand to a line whose two ends
  /// move by the same way moves with them.
  ///
  /// @param placements each role as it is to stand, cell included
  record MoveRoles(ViewId view, List<Placement> placements) implements PlaceEdit {
    public MoveRoles {
      placements = List.copyOf(placements);
    }

    @Override
    public String label() {
      return text("place.move", Count.of(placements.size(), Noun.ROLE));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      return Changed.view(
          pathway, view, v -> Followers.of(pathway, v, placements).follow(moved(v)));
    }

    private View moved(View before) {
      Map<RoleId, Placement> next = new LinkedHashMap<>();
      before.placements().forEach(p -> next.put(p.role(), p));
      for (Placement p : placements) {
        Changed.checkThere(next.keySet(), p.role(), "role in this view");
        next.put(p.role(), p);
      }
      return before.withPlacements(List.copyOf(next.values()));
    }
  }

  /// Roles that the view no longer shows; they stay in the pathway and in other views.
  record RemoveFromView(ViewId view, Set<RoleId> roles) implements PlaceEdit {
    public RemoveFromView {
      roles = Set.copyOf(roles);
    }

    @Override
    public String label() {
      return text("place.remove", Count.of(roles.size(), Noun.ROLE));
    }

    @Override
    public Pathway apply(Pathway pathway) {
      List<RoleId> placed =
          Changed.view(pathway, view).placements().stream().map(Placement::role).toList();
      roles.forEach(r -> Changed.checkThere(placed, r, "role in this view"));
      return Changed.view(pathway, view, v -> Cascade.removeFromView(pathway, v, roles));
    }
  }
}
