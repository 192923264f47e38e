package waymark.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;

/// Why there is no route: the smallest sets of what is missing.
final class Whys {

  /// More would not help anybody to choose.
  private static final int MOST = 5;

  private final Pathway pathway;
  private final Enquiry enquiry;
  private final Demands demands;
  private final Set<QualificationId> attainable;

  Whys(Pathway pathway, Enquiry enquiry, Demands demands) {
    this.pathway = pathway;
    this.enquiry = enquiry;
    this.demands = demands;
    this.attainable = demands.attainable();
  }

  List<Why> all() {
    RoleId here = enquiry.person().role();
    if (enquiry.targets().equals(List.of(here))) {
      return List.of(new Why(List.of(), alreadyThere(here)));
    }
    List<Why> qualifications = qualifications();
    return qualifications.isEmpty() ? steps() : qualifications;
  }

  private String alreadyThere(RoleId here) {
    return title(here)
        + " is the role held already, and no open step stays in it. A step from the role to itself"
        + " would be a way to grow in it.";
  }

  /// The smallest sets of qualifications beyond reach that would open a route.
  private List<Why> qualifications() {
    if (!isReachable(_ -> true)) {
      return List.of();
    }
    Set<QualificationId> asked = asked();
    List<QualificationId> closed =
        pathway.qualifications().stream()
            .map(Qualification::id)
            .filter(q -> !attainable.contains(q) && asked.contains(q))
            .toList();
    List<Why> whys = new ArrayList<>();
    for (int size = 1; size <= closed.size() && whys.isEmpty(); size++) {
      for (Set<QualificationId> some : Subsets.of(closed, size)) {
        if (whys.size() < MOST && isReachable(s -> isOpen(s, some))) {
          whys.add(why(some));
        }
      }
    }
    return whys;
  }

  private Set<QualificationId> asked() {
    return pathway.steps().stream()
        .flatMap(s -> demands.unmet(s).stream())
        .flatMap(n -> demands.meeting(n).stream())
        .collect(Collectors.toSet());
  }

  private boolean isOpen(Step step, Set<QualificationId> besides) {
    return demands.isOpen(step, q -> attainable.contains(q) || besides.contains(q));
  }

  private boolean isReachable(Predicate<Step> open) {
    Set<RoleId> reached = reached(open);
    return enquiry.targets().stream()
        .anyMatch(t -> reached.contains(t) && !t.equals(enquiry.person().role()));
  }

  private Why why(Set<QualificationId> some) {
    Map<QualificationId, Qualification> known = pathway.qualificationsById();
    String names =
        some.stream().map(known::get).map(Qualification::name).collect(Collectors.joining(" and "));
    String reason =
        enquiry.person().canStudy()
            ? "which can no longer be gained by a new start"
            : "for which no hours a week are given";
    List<Missing> missing = some.stream().<Missing>map(Missing.OfQualification::new).toList();
    return new Why(
        missing,
        "Every route asks for more than can be had: "
            + names
            + ", "
            + reason
            + ", would open one.");
  }

  /// Single steps from a role within reach to a role that leads on: dead ends first, then roles
  /// that nothing leads to, because such steps are the likeliest to have been forgotten.
  private List<Why> steps() {
    Predicate<Step> open = s -> isOpen(s, Set.of());
    Set<RoleId> near = reached(open);
    Set<RoleId> far = reaching(open);
    Set<RoleId> left = pathway.steps().stream().map(Step::from).collect(Collectors.toSet());
    Set<RoleId> entered = pathway.steps().stream().map(Step::to).collect(Collectors.toSet());
    List<RoleId> onward = ranked(far, entered);
    return ranked(near, left).stream()
        .flatMap(from -> onward.stream().map(to -> new Missing.OfStep(from, to)))
        .limit(MOST)
        .map(this::why)
        .toList();
  }

  private List<RoleId> ranked(Set<RoleId> roles, Set<RoleId> joined) {
    return pathway.roles().stream()
        .map(Role::id)
        .filter(roles::contains)
        .sorted(Comparator.comparing(joined::contains))
        .toList();
  }

  private Why why(Missing.OfStep step) {
    return new Why(
        List.of(step),
        "No open step leads on: a step from "
            + title(step.from())
            + " to "
            + title(step.to())
            + " would open a route.");
  }

  private String title(RoleId role) {
    return pathway.role(role).map(Role::title).orElse(role.value());
  }

  private Set<RoleId> reached(Predicate<Step> open) {
    Map<RoleId, List<Step>> leaving =
        pathway.steps().stream().filter(open).collect(Collectors.groupingBy(Step::from));
    return spread(
        List.of(enquiry.person().role()),
        r -> leaving.getOrDefault(r, List.of()).stream().map(Step::to).toList());
  }

  private Set<RoleId> reaching(Predicate<Step> open) {
    Map<RoleId, List<Step>> entering =
        pathway.steps().stream().filter(open).collect(Collectors.groupingBy(Step::to));
    List<RoleId> others =
        enquiry.targets().stream().filter(t -> !t.equals(enquiry.person().role())).toList();
    return spread(
        others, r -> entering.getOrDefault(r, List.of()).stream().map(Step::from).toList());
  }

  private static Set<RoleId> spread(List<RoleId> from, Function<RoleId, List<RoleId>> next) {
    Set<RoleId> seen = new HashSet<>(from);
    Deque<RoleId> ahead = new ArrayDeque<>(from);
    while (!ahead.isEmpty()) {
      next.apply(ahead.remove()).stream().filter(seen::add).forEach(ahead::add);
    }
    return seen;
  }
}
