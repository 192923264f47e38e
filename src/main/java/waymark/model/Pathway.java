package waymark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who can become what, by which qualifications, in how long and on what pay; and the views that
/// show it. A value: it never changes, and every id that it names is defined in it.
///
/// @param title what it is called
/// @param about whom and which day it speaks of
/// @param roles each lives here once; views place it
/// @param qualifications what steps and roles may ask for
/// @param steps the moves between roles
/// @param evidence what it rests on
/// @param questions what is not settled
/// @param views its pictures, in the order of their tabs
/// @param rules the rules that its authors weigh in another way, each at most once
/// @param figures where its views went as figures, each file at most once
/// @param extra fields of the file that are not known here
public record Pathway(
    String title,
    About about,
    List<Role> roles,
    List<Qualification> qualifications,
    List<Step> steps,
    List<Evidence> evidence,
    List<Question> questions,
    List<View> views,
    List<RuleChoice> rules,
    List<LinkedFigure> figures,
    Extra extra) {

  /// Checks that ids are unique within their kind and that each id named is defined.
  ///
  /// @throws IllegalArgumentException naming the first id for which that is not so, a rule that has
  ///   two choices, or a file that two figures went to
  public Pathway {
    Text.check(title, "a pathway has a title");
    roles = List.copyOf(roles);
    qualifications = List.copyOf(qualifications);
    steps = List.copyOf(steps);
    evidence = List.copyOf(evidence);
    questions = List.copyOf(questions);
    views = List.copyOf(views);
    rules = List.copyOf(rules);
    figures = List.copyOf(figures);
    References.check(roles, qualifications, steps, evidence, questions, views);
    References.check(views, figures);
    Unique.checkChoices(rules);
    Unique.checkFiles(figures);
  }

  /// {@return a pathway with nothing in it}
  public static Pathway of(String title) {
    return new Pathway(
        title,
        About.NOTHING,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Extra.NONE);
  }

  /// {@return the same pathway with one qualification more, which counts as others so far as they
  /// are here}
  public Pathway withOneMore(Qualification qualification) {
    List<Qualification> more = new ArrayList<>(qualifications);
    more.add(
        qualification.withCountsAs(
            qualification.countsAs().stream()
                .filter(id -> qualification(id).isPresent())
                .toList()));
    return withQualifications(more);
  }

  /// {@return the role of that id}
  public Optional<Role> role(RoleId id) {
    return roles.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /// {@return the qualification of that id}
  public Optional<Qualification> qualification(QualificationId id) {
    return qualifications.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  /// {@return the step of that id}
  public Optional<Step> step(StepId id) {
    return steps.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /// {@return the view of that id}
  public Optional<View> view(ViewId id) {
    return views.stream().filter(v -> v.id().equals(id)).findFirst();
  }

  /// {@return the evidence of that id}
  public Optional<Evidence> evidence(EvidenceId id) {
    return evidence.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /// {@return the question of that id}
  public Optional<Question> question(QuestionId id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  /// {@return all roles by id; made anew at each call, so keep it while you use it}
  public Map<RoleId, Role> rolesById() {
    return byId(roles, Role::id);
  }

  /// {@return all qualifications by id; made anew at each call, so keep it while you use it}
  public Map<QualificationId, Qualification> qualificationsById() {
    return byId(qualifications, Qualification::id);
  }

  /// {@return all steps by id; made anew at each call, so keep it while you use it}
  public Map<StepId, Step> stepsById() {
    return byId(steps, Step::id);
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    return values.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  /// {@return the steps that `view` shows, in the pathway's order}
  public List<Step> stepsIn(View view) {
    Set<RoleId> placed =
        view.placements().stream().map(Placement::role).collect(Collectors.toSet());
    Set<StepId> hidden = Set.copyOf(view.hidden());
    return steps.stream()
        .filter(s -> placed.contains(s.from()) && placed.contains(s.to()))
        .filter(s -> !hidden.contains(s.id()))
        .toList();
  }

  /// {@return every need there is, of steps and of roles}
  public Stream<Need> needs() {
    return Stream.concat(
        steps.stream().flatMap(s -> s.needs().stream()),
        roles.stream().flatMap(r -> r.needs().stream()));
  }

  /// {@return the same pathway with another title}
  public Pathway withTitle(String newTitle) {
    return new Pathway(
        newTitle,
        about,
        roles,
        qualifications,
        steps,
        evidence,
        questions,
        views,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway about something else}
  public Pathway withAbout(About newAbout) {
    return new Pathway(
        title,
        newAbout,
        roles,
        qualifications,
        steps,
        evidence,
        questions,
        views,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway with other roles}
  public Pathway withRoles(List<Role> newRoles) {
    return new Pathway(
        title,
        about,
        newRoles,
        qualifications,
        steps,
        evidence,
        questions,
        views,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway with other qualifications}
  public Pathway withQualifications(List<Qualification> newQualifications) {
    return new Pathway(
        title,
        about,
        roles,
        newQualifications,
        steps,
        evidence,
        questions,
        views,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway with other steps}
  public Pathway withSteps(List<Step> newSteps) {
    return new Pathway(
        title,
        about,
        roles,
        qualifications,
        newSteps,
        evidence,
        questions,
        views,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway resting on other evidence}
  public Pathway withEvidence(List<Evidence> newEvidence) {
    return new Pathway(
        title,
        about,
        roles,
        qualifications,
        steps,
        newEvidence,
        questions,
        views,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway with other questions}
  public Pathway withQuestions(List<Question> newQuestions) {
    return new Pathway(
        title,
        about,
        roles,
        qualifications,
        steps,
        evidence,
        newQuestions,
        views,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway with other views}
  public Pathway withViews(List<View> newViews) {
    return new Pathway(
        title,
        about,
        roles,
        qualifications,
        steps,
        evidence,
        questions,
        newViews,
        rules,
        figures,
        extra);
  }

  /// {@return the same pathway with other choices about rules}
  public Pathway withRules(List<RuleChoice> newRules) {
    return new Pathway(
        title,
        about,
        roles,
        qualifications,
        steps,
        evidence,
        questions,
        views,
        newRules,
        figures,
        extra);
  }

  /// {@return the same pathway with figures elsewhere}
  public Pathway withFigures(List<LinkedFigure> newFigures) {
    return new Pathway(
        title,
        about,
        roles,
        qualifications,
        steps,
        evidence,
        questions,
        views,
        rules,
        newFigures,
        extra);
  }

  /// {@return what others may have of it: without private notes, and without where figures went}
  public Pathway published() {
    return withFigures(List.of()).withViews(views.stream().map(View::published).toList());
  }

  /// {@return the same pathway with `view` in place of the view of the same id}
  public Pathway withView(View view) {
    return withViews(views.stream().map(v -> v.id().equals(view.id()) ? view : v).toList());
  }
}
