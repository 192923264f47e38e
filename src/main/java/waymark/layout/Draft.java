package waymark.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// A first picture of a pathway for one of the three purposes, made from what is known of its roles
/// and steps, for a person to go on from. Its cards have no place yet.
public final class Draft {

  private Draft() {}

  /// {@return a view of the roles that belong in one of that kind: those held in schools; those of
  /// the trust, of leadership teams and of whoever moves up to them; or those that a qualification
  /// has to do with. Where there is none of these, all roles}
  public static View of(Pathway pathway, ViewKind kind, ViewId id, String title) {
    Set<RoleId> wanted = wanted(pathway, kind);
    Set<RoleId> shown = wanted.isEmpty() ? ids(pathway.roles()) : wanted;
    Pathway part =
        Pathway.of(pathway.title())
            .withQualifications(pathway.qualifications())
            .withRoles(pathway.roles().stream().filter(r -> shown.contains(r.id())).toList())
            .withSteps(pathway.steps().stream().filter(s -> within(s, shown)).toList());
    return FirstView.of(part).withId(id).withKind(kind).withTitle(title);
  }

  private static Set<RoleId> wanted(Pathway pathway, ViewKind kind) {
    return switch (kind) {
      case SCHOOL -> ids(pathway.roles().stream().filter(r -> !FirstView.isOfTrust(r)).toList());
      case TRUST -> ofTrust(pathway);
      case FRAMEWORK -> ofQualifications(pathway);
    };
  }

  private static Set<RoleId> ofTrust(Pathway pathway) {
    Set<RoleId> trust = ids(pathway.roles().stream().filter(FirstView::isOfTrust).toList());
    Set<RoleId> all = new HashSet<>(trust);
    pathway.roles().stream()
        .filter(r -> r.leadershipTeam().orElse(false))
        .map(Role::id)
        .forEach(all::add);
    pathway.steps().stream().filter(s -> trust.contains(s.to())).map(Step::from).forEach(all::add);
    return trust.isEmpty() ? Set.of() : all;
  }

  private static Set<RoleId> ofQualifications(Pathway pathway) {
    Set<RoleId> asking =
        new HashSet<>(ids(pathway.roles().stream().filter(r -> !r.needs().isEmpty()).toList()));
    for (Step step : pathway.steps()) {
      if (!step.needs().isEmpty()) {
        asking.add(step.from());
        asking.add(step.to());
      }
    }
    return asking;
  }

  private static Set<RoleId> ids(List<Role> roles) {
    return roles.stream().map(Role::id).collect(Collectors.toSet());
  }

  private static boolean within(Step step, Set<RoleId> roles) {
    return roles.contains(step.from()) && roles.contains(step.to());
  }
}
