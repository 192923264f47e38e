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
import java.util.stream.Stream;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;

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

  /// Of the smallest size at which anything opens a route, the sets of qualifications alone, or
  /// else those with a step in them.
  List<Why> all() {
    List<QualificationId> closed = closed();
    List<Why> whys = List.of();
    for (int size = 1; size <= closed.size() + 1 && whys.isEmpty(); size++) {
      whys = qualifications(Subsets.of(closed, size));
      for (Set<QualificationId> some : Subsets.of(closed, size - 1)) {
        whys = whys.isEmpty() ? steps(some) : whys;
      }
    }
    return whys;
  }

  /// The qualifications beyond reach that some step asks for.
  private List<QualificationId> closed() {
    Set<QualificationId> asked = asked();
    return pathway.qualifications().stream()
        .map(Qualification::id)
        .filter(q -> !attainable.contains(q) && asked.contains(q))
        .toList();
  }

  private Set<QualificationId> asked() {
    Stream<Step> entering =
        enquiry.targets().stream().map(target -> added(enquiry.person().role(), target));
    return Stream.concat(pathway.steps().stream(), entering)
        .flatMap(s -> demands.unmet(s).stream())
        .flatMap(n -> demands.meeting(n).stream())
        .collect(Collectors.toSet());
  }

  /// A step that is not there.
  private static Step added(RoleId from, RoleId to) {
    return Step.of(new StepId("added"), from, to, StepKind.ADVANCE);
  }

  private List<Why> qualifications(Iterable<Set<QualificationId>> sets) {
    List<Why> whys = new ArrayList<>();
    for (Set<QualificationId> some : sets) {
      if (whys.size() < MOST && opens(some)) {
        whys.add(why(some));
      }
    }
    return whys;
  }

  private boolean opens(Set<QualificationId> besides) {
    RoleId here = enquiry.person().role();
    boolean grows =
        enquiry.targets().contains(here)
            && pathway.steps().stream()
                .anyMatch(s -> s.from().equals(here) && s.to().equals(here) && isOpen(s, besides));
    return grows || isReachable(s -> isOpen(s, besides));
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
    return new Why(
        missing(some),
        "Every route asks for more than can be had: " + named(some) + ", would open one.");
  }

  private static List<Missing> missing(Set<QualificationId> some) {
    return some.stream().<Missing>map(Missing.OfQualification::new).toList();
  }

  private String named(Set<QualificationId> some) {
    Map<QualificationId, Qualification> known = pathway.qualificationsById();
    String names =
        some.stream().map(known::get).map(Qualification::name).collect(Collectors.joining(" and "));
    return names
        + (enquiry.person().canStudy()
            ? ", which can no longer be gained by a new start"
            : ", for which no hours a week are given");
  }

  /// Single steps from a role within reach to a role that leads on, by somebody who holds `some`:
  /// dead ends first, then roles that nothing leads to, because such steps are the likeliest to
  /// have been forgotten.
  private List<Why> steps(Set<QualificationId> some) {
    RoleId here = enquiry.person().role();
    if (enquiry.targets().equals(List.of(here))) {
      return List.of(new Why(List.of(new Missing.OfStep(here, here)), alreadyThere(here)));
    }
    Predicate<Step> open = s -> isOpen(s, some);
    Set<RoleId> near = reached(open);
    Set<RoleId> left = pathway.steps().stream().map(Step::from).collect(Collectors.toSet());
    Set<RoleId> entered = pathway.steps().stream().map(Step::to).collect(Collectors.toSet());
    List<RoleId> onward =
        ranked(reaching(open), entered).stream().filter(to -> open.test(added(here, to))).toList();
    return ranked(near, left).stream()
        .flatMap(from -> onward.stream().map(to -> why(new Missing.OfStep(from, to), some)))
        .limit(MOST)
        .toList();
  }

  private String alreadyThere(RoleId here) {
    return title(here)
        + " is the role held already, and no open step stays in it. A step from the role to itself"
        + " would be a way to grow in it.";
  }

  private Why why(Missing.OfStep step, Set<QualificationId> some) {
    List<Missing> all = new ArrayList<>(List.of(step));
    all.addAll(missing(some));
    return new Why(
        all,
        "No open step leads on: a step from "
            + title(step.from())
            + " to "
            + title(step.to())
            + (some.isEmpty() ? "" : ", together with " + named(some) + ",")
            + " would open a route.");
  }

  private List<RoleId> ranked(Set<RoleId> roles, Set<RoleId> joined) {
    return pathway.roles().stream()
        .map(Role::id)
        .filter(roles::contains)
        .sorted(Comparator.comparing(joined::contains))
        .toList();
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
