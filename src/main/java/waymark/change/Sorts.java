package waymark.change;

import java.util.List;
import java.util.Optional;
import waymark.model.Evidence;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.Question;
import waymark.model.Role;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.model.Strand;
import waymark.model.View;

/// The sorts of elements of a pathway.
final class Sorts {

  static final Sort<Qualification> QUALIFICATIONS =
      new Sort<>(
          "qualification",
          Pathway::qualifications,
          Qualification::id,
          (q, _) -> q.badge(),
          Pathway::withQualifications,
          List.of(
              Part.of(
                  "name", Qualification::name, (q, _) -> q.name(), (q, o) -> q.withName(o.name())),
              Part.of(
                  "short name",
                  Qualification::shortName,
                  (q, _) -> q.shortName().orElse(""),
                  (q, o) -> q.withShortName(o.shortName())),
              Part.of(
                  "length",
                  Qualification::months,
                  (q, _) -> q.months().map(Told::months).orElse(""),
                  (q, o) -> q.withTime(o.months(), q.offered(), q.completeBy())),
              Part.of(
                  "dates",
                  q -> List.of(q.offered(), q.completeBy()),
                  (q, _) -> Told.dates(q),
                  (q, o) -> q.withTime(q.months(), o.offered(), o.completeBy())),
              Part.of(
                  "equivalents",
                  Qualification::countsAs,
                  (q, p) -> Told.either(p, q.countsAs()),
                  (q, o) -> q.withCountsAs(o.countsAs())),
              Part.of(
                  "audience",
                  Qualification::audience,
                  (q, _) -> q.audience().orElse(""),
                  (q, o) -> q.withAudience(o.audience())),
              Part.of(
                  "summary",
                  Qualification::summary,
                  (q, _) -> q.summary().orElse(""),
                  (q, o) -> q.withSummary(o.summary())),
              Part.of(
                  "funding",
                  Qualification::funding,
                  (q, _) -> q.funding().map(f -> f.note()).orElse(""),
                  Sorts::withFunding),
              Part.of(
                  "sources",
                  Qualification::sources,
                  (q, _) -> String.join("; ", q.sources()),
                  Sorts::withSources)));

  static final Sort<Role> ROLES =
      new Sort<>(
          "role",
          Pathway::roles,
          Role::id,
          (r, _) -> r.title(),
          Pathway::withRoles,
          List.of(
              Part.of("title", Role::title, (r, _) -> r.title(), (r, o) -> r.withTitle(o.title())),
              Part.of(
                  "kind", Role::kind, (r, _) -> r.kind().label(), (r, o) -> r.withKind(o.kind())),
              Part.of(
                  "setting",
                  Role::setting,
                  (r, _) -> r.setting().map(s -> s.label()).orElse(""),
                  (r, o) -> r.withSetting(o.setting())),
              Part.of(
                  "place on the leadership team",
                  Role::leadershipTeam,
                  (r, _) -> r.leadershipTeam().map(on -> on ? "yes" : "no").orElse(""),
                  (r, o) -> r.withLeadershipTeam(o.leadershipTeam())),
              Part.of(
                  "pay",
                  Role::pay,
                  (r, _) -> r.pay().map(Told::pay).orElse(""),
                  (r, o) -> r.withPay(o.pay())),
              Part.of(
                  "protected time",
                  Role::protectedTime,
                  (r, _) -> r.protectedTime().map(Told::time).orElse(""),
                  (r, o) -> r.withProtectedTime(o.protectedTime())),
              Part.of(
                  "needs",
                  Role::needs,
                  (r, p) -> Told.needs(p, r.needs()),
                  (r, o) -> r.withNeeds(o.needs())),
              Part.of(
                  "summary",
                  Role::summary,
                  (r, _) -> r.summary().orElse(""),
                  (r, o) -> r.withSummary(o.summary())),
              Part.of(
                  "sources",
                  Role::sources,
                  (r, _) -> String.join("; ", r.sources()),
                  Sorts::withSources)));

  static final Sort<Step> STEPS =
      new Sort<>(
          "step",
          Pathway::steps,
          Step::id,
          (s, p) -> "The step from " + Told.ends(p, s),
          Pathway::withSteps,
          List.of(
              Part.of(
                  "ends",
                  s -> List.of(s.from(), s.to()),
                  (s, p) -> "from " + Told.ends(p, s),
                  (s, o) -> s.withEnds(o.from(), o.to())),
              Part.of(
                  "kind", Step::kind, (s, _) -> s.kind().label(), (s, o) -> s.withKind(o.kind())),
              Part.of(
                  "years",
                  Step::years,
                  (s, _) -> s.years().map(Told::years).orElse(""),
                  (s, o) -> s.withYears(o.years())),
              Part.of(
                  "needs",
                  Step::needs,
                  (s, p) -> Told.needs(p, s.needs()),
                  (s, o) -> s.withNeeds(o.needs())),
              Part.of(
                  "note",
                  Step::note,
                  (s, _) -> s.note().orElse(""),
                  (s, o) -> s.withNote(o.note())),
              Part.of(
                  "sources",
                  Step::sources,
                  (s, _) -> String.join("; ", s.sources()),
                  Sorts::withSources)));

  static final Sort<Evidence> EVIDENCE =
      new Sort<>(
          "piece of evidence",
          Pathway::evidence,
          Evidence::id,
          (e, _) -> "The evidence \"" + Told.brief(e.text()) + "\"",
          Pathway::withEvidence,
          List.of(Part.of("words", e -> e, (e, _) -> e.text(), (_, o) -> o)));

  static final Sort<Question> QUESTIONS =
      new Sort<>(
          "question",
          Pathway::questions,
          Question::id,
          (q, _) -> "The question \"" + Told.brief(q.text()) + "\"",
          Pathway::withQuestions,
          List.of(Part.of("words", q -> q, (q, _) -> q.text(), (_, o) -> o)));

  static final Sort<View> VIEWS =
      new Sort<>(
          "view",
          Pathway::views,
          View::id,
          (v, _) -> "The view \"" + v.title() + "\"",
          Pathway::withViews,
          List.of(
              Part.of("title", View::title, (v, _) -> v.title(), (v, o) -> v.withTitle(o.title())),
              Part.of(
                  "kind", View::kind, (v, _) -> v.kind().label(), (v, o) -> v.withKind(o.kind())),
              Part.of("roles shown", Sorts::shown, Told::shown, (v, _) -> v),
              Part.of(
                  "stages",
                  v -> v.stages().stream().map(Stage::title).toList(),
                  (v, _) -> Told.list(v.stages().stream().map(Stage::title)),
                  (v, _) -> v),
              Part.of(
                  "strands",
                  v -> v.strands().stream().map(Strand::title).toList(),
                  (v, _) -> Told.list(v.strands().stream().map(Strand::title)),
                  (v, _) -> v),
              Part.of(
                  "steps hidden",
                  v -> List.copyOf(v.hidden()),
                  (v, _) -> Integer.toString(v.hidden().size()),
                  (v, _) -> v),
              Part.of(
                  "notes",
                  v -> v.notes().stream().map(n -> n.text()).toList(),
                  (v, _) -> Told.list(v.notes().stream().map(n -> n.text())),
                  (v, _) -> v),
              Part.of(
                  "lines on cards",
                  View::shows,
                  (v, _) -> Told.list(v.cardLines().stream().map(l -> l.label())),
                  (v, o) -> v.withShows(o.shows())),
              Part.of(
                  "caption",
                  View::caption,
                  (v, _) -> v.caption().orElse(""),
                  (v, o) -> v.withCaption(o.caption()))));

  private static final List<Sort<?>> ALL =
      List.of(QUALIFICATIONS, ROLES, STEPS, VIEWS, EVIDENCE, QUESTIONS);

  private Sorts() {}

  static List<Sort<?>> all() {
    return ALL;
  }

  static Optional<Sort<?>> named(String noun) {
    return ALL.stream().filter(s -> s.noun().equals(noun)).findFirst();
  }

  private static Object shown(View view) {
    return view.placements().stream().map(Placement::role).sorted(Told.BY_ID).toList();
  }

  private static Qualification withFunding(Qualification q, Qualification o) {
    return rebuilt(q, o, q.sources());
  }

  private static Qualification withSources(Qualification q, Qualification o) {
    return rebuilt(q, q, o.sources());
  }

  private static Qualification rebuilt(
      Qualification q, Qualification funded, List<String> sources) {
    return new Qualification(
        q.id(),
        q.name(),
        q.shortName(),
        q.months(),
        q.offered(),
        q.completeBy(),
        q.countsAs(),
        q.audience(),
        funded.funding(),
        q.summary(),
        sources,
        q.extra());
  }

  private static Role withSources(Role r, Role o) {
    return new Role(
        r.id(),
        r.title(),
        r.kind(),
        r.setting(),
        r.leadershipTeam(),
        r.pay(),
        r.protectedTime(),
        r.needs(),
        r.summary(),
        o.sources(),
        r.extra());
  }

  private static Step withSources(Step s, Step o) {
    return new Step(
        s.id(), s.from(), s.to(), s.kind(), s.years(), s.needs(), s.note(), o.sources(), s.extra());
  }
}
