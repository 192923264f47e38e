package waymark.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The law that every id a pathway names is defined in it, once.
final class References {

  private References() {}

  static void check(
      List<Role> roles,
      List<Qualification> qualifications,
      List<Step> steps,
      List<Evidence> evidence,
      List<Question> questions,
      List<View> views) {
    Set<RoleId> roleIds = Unique.check("role", roles.stream().map(Role::id));
    Set<QualificationId> qualificationIds =
        Unique.check("qualification", qualifications.stream().map(Qualification::id));
    Set<StepId> stepIds = Unique.check("step", steps.stream().map(Step::id));
    Unique.check("evidence", evidence.stream().map(Evidence::id));
    Unique.check("question", questions.stream().map(Question::id));
    Unique.check("view", views.stream().map(View::id));

    known("role", roleIds, steps.stream().flatMap(s -> Stream.of(s.from(), s.to())));
    known("role", roleIds, evidence.stream().flatMap(e -> e.roles().stream()));
    known("role", roleIds, questions.stream().flatMap(q -> q.roles().stream()));
    known(
        "qualification",
        qualificationIds,
        qualifications.stream().flatMap(q -> q.countsAs().stream()));
    known("qualification", qualificationIds, needed(roles.stream().map(Role::needs)));
    known("qualification", qualificationIds, needed(steps.stream().map(Step::needs)));
    for (View view : views) {
      known("role", roleIds, view.placements().stream().map(Placement::role));
      known("step", stepIds, view.bends().stream().map(Bends::step));
      known("step", stepIds, view.labels().stream().map(LabelPlace::step));
      known("step", stepIds, view.hidden().stream());
    }
  }

  static void check(List<View> views, List<LinkedFigure> figures) {
    Set<ViewId> known = views.stream().map(View::id).collect(Collectors.toSet());
    known("view", known, figures.stream().flatMap(f -> f.view().stream()));
  }

  private static Stream<QualificationId> needed(Stream<List<Need>> needs) {
    return needs.flatMap(List::stream).flatMap(n -> n.anyOf().stream());
  }

  private static void known(String what, Set<? extends Id> known, Stream<? extends Id> ids) {
    ids.forEach(id -> Unique.checkKnown(what, known, id));
  }
}
