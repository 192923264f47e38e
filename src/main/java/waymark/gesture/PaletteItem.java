package waymark.gesture;

import java.util.List;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Timing;

/// What can be dragged from the palette into a view.
public sealed interface PaletteItem {

  /// A role that the pathway does not have yet.
  ///
  /// @param prototype the role to be; its id is replaced by one that is free
  /// @param qualifications those that it needs; they join the pathway if that has none of their id
  record NewRole(Role prototype, List<Qualification> qualifications) implements PaletteItem {
    public NewRole {
      qualifications = List.copyOf(qualifications);
    }

    /// {@return a role that brings no qualifications along}
    public static NewRole of(Role prototype) {
      return new NewRole(prototype, List.of());
    }
  }

  /// A role of the pathway that the view may lack.
  record KnownRole(RoleId role) implements PaletteItem {}

  /// A qualification, to become a need of what it is dropped on. It joins the pathway if that has
  /// none of its id.
  ///
  /// @param usual when it is usually needed
  record NeededQualification(Qualification qualification, Timing usual) implements PaletteItem {

    /// {@return a qualification of which nobody says when it is needed: it helps}
    public static NeededQualification of(Qualification qualification) {
      return new NeededQualification(qualification, new Timing.Helpful());
    }
  }
}
