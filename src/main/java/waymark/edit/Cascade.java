package waymark.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// Takes elements out of a pathway together with whatever refers to them.
final class Cascade {

  private Cascade() {}

  static Pathway deleteSteps(Pathway pathway, Set<StepId> gone) {
    return forgetSteps(pathway, gone)
        .withSteps(pathway.steps().stream().filter(s -> !gone.contains(s.id())).toList());
  }

  static Pathway deleteRoles(Pathway pathway, Set<RoleId> gone) {
    Set<StepId> steps = touching(pathway, gone);
    Pathway next = deleteSteps(pathway, steps);
    return next.withViews(next.views().stream().map(v -> unplaced(v, gone)).toList())
        .withEvidence(
            next.evidence().stream().map(e -> e.withRoles(kept(e.roles(), gone))).toList())
        .withQuestions(
            next.questions().stream().map(q -> q.withRoles(kept(q.roles(), gone))).toList())
        .withRoles(next.roles().stream().filter(r -> !gone.contains(r.id())).toList());
  }

  static Pathway deleteQualifications(Pathway pathway, Set<QualificationId> gone) {
    List<Qualification> left =
        pathway.qualifications().stream()
            .filter(q -> !gone.contains(q.id()))
            .map(q -> q.withCountsAs(kept(q.countsAs(), gone)))
            .toList();
    return pathway
        .withRoles(
            pathway.roles().stream().map(r -> r.withNeeds(without(r.needs(), gone))).toList())
        .withSteps(
            pathway.steps().stream().map(s -> s.withNeeds(without(s.needs(), gone))).toList())
        .withQualifications(left);
  }

  /// {@return `view` without the roles, and without what a person did by hand to the lines that end
  /// at them}
  static View removeFromView(Pathway pathway, View view, Set<RoleId> gone) {
    Set<StepId> lines = touching(pathway, gone);
    return forget(unplaced(view, gone), lines);
  }

  /// {@return a pathway in which no view has corners or a place for a label of these steps}
  static Pathway forgetLines(Pathway pathway, Set<StepId> steps) {
    return pathway.withViews(pathway.views().stream().map(v -> lineless(v, steps)).toList());
  }

  private static Pathway forgetSteps(Pathway pathway, Set<StepId> steps) {
    return pathway.withViews(pathway.views().stream().map(v -> forget(v, steps)).toList());
  }

  private static View forget(View view, Set<StepId> steps) {
    return lineless(view, steps).withHidden(kept(view.hidden(), steps));
  }

  private static View lineless(View view, Set<StepId> steps) {
    return view.withBends(view.bends().stream().filter(b -> !steps.contains(b.step())).toList())
        .withLabels(view.labels().stream().filter(l -> !steps.contains(l.step())).toList());
  }

  private static View unplaced(View view, Set<RoleId> gone) {
    return view.withPlacements(
        view.placements().stream().filter(p -> !gone.contains(p.role())).toList());
  }

  private static Set<StepId> touching(Pathway pathway, Set<RoleId> roles) {
    return pathway.steps().stream()
        .filter(s -> roles.contains(s.from()) || roles.contains(s.to()))
        .map(Step::id)
        .collect(Collectors.toSet());
  }

  private static List<Need> without(List<Need> needs, Set<QualificationId> gone) {
    return needs.stream()
        .filter(n -> !gone.containsAll(n.anyOf()))
        .map(n -> n.withAnyOf(kept(n.anyOf(), gone)))
        .toList();
  }

  private static <T> List<T> kept(List<T> all, Set<T> gone) {
    return all.stream().filter(e -> !gone.contains(e)).toList();
  }
}
