package waymark.change;

import java.util.List;
import java.util.Optional;
import waymark.change.Said.Fact;
import waymark.change.Said.Many;
import waymark.change.Said.Value;
import waymark.change.Said.Words;
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
                  "name",
                  Qualification::name,
                  (q, _) -> new Words(q.name()),
                  (q, o) -> q.withName(o.name())),
              Part.of(
                  "short name",
                  Qualification::shortName,
                  (q, _) -> Words.of(q.shortName()),
                  (q, o) -> q.withShortName(o.shortName())),
              Part.of(
                  "length",
                  Qualification::months,
                  (q, _) -> new Value(q.months().map(Told::months).orElse("")),
                  (q, o) -> q.withTime(o.months(), q.offered(), q.completeBy())),
              Part.of(
                  "dates",
                  q -> List.of(q.offered(), q.completeBy()),
                  (q, _) -> Told.quotes(Told.dates(q)),
                  (q, o) -> q.withTime(q.months(), o.offered(), o.completeBy())),
              Part.of(
                  "equivalents",
                  Qualification::countsAs,
                  (q, p) -> Many.of(Told.badges(p, q.countsAs())),
                  (q, o) -> q.withCountsAs(o.countsAs())),
              Part.of(
                  "audience",
                  Qualification::audience,
                  (q, _) -> Words.of(q.audience()),
                  (q, o) -> q.withAudience(o.audience())),
              Part.of(
                  "summary",
                  Qualification::summary,
                  (q, _) -> Words.of(q.summary()),
                  (q, o) -> q.withSummary(o.summary())),
              Part.of(
                  "funding",
                  Qualification::funding,
                  (q, _) -> Words.of(q.funding().map(f -> f.note())),
                  Sorts::withFunding),
              Part.of(
                  "sources",
                  Qualification::sources,
                  (q, _) -> Told.quotes(q.sources()),
                  Sorts::withSources)));

  static final Sort<Role> ROLES =
      new Sort<>(
          "role",
          Pathway::roles,
          Role::id,
          (r, _) -> r.title(),
          Pathway::withRoles,
          List.of(
              Part.of(
                  "title",
                  Role::title,
                  (r, _) -> new Words(r.title()),
                  (r, o) -> r.withTitle(o.title())),
              Part.of(
                  "kind",
                  Role::kind,
                  (r, _) -> new Value(Told.lower(r.kind().label())),
                  (r, o) -> r.withKind(o.kind())),
              Part.of(
                  "setting",
                  Role::setting,
                  (r, _) -> new Value(r.setting().map(s -> Told.lower(s.label())).orElse("")),
                  (r, o) -> r.withSetting(o.setting())),
              Part.of(
                  "place on the leadership team",
                  Role::leadershipTeam,
                  (r, _) -> new Fact("on the leadership team", r.leadershipTeam()),
                  (r, o) -> r.withLeadershipTeam(o.leadershipTeam())),
              Part.of(
                  "pay",
                  Role::pay,
                  (r, _) -> new Value(r.pay().map(Told::pay).orElse("")),
                  (r, o) -> r.withPay(o.pay())),
              Part.of(
                  "protected time",
                  Role::protectedTime,
                  (r, _) -> new Value(r.protectedTime().map(Told::time).orElse("")),
                  (r, o) -> r.withProtectedTime(o.protectedTime())),
              Part.of(
                  "needs",
                  Role::needs,
                  (r, p) -> Many.of(Told.needs(p, r.needs())),
                  (r, o) -> r.withNeeds(o.needs())),
              Part.of(
                  "summary",
                  Role::summary,
                  (r, _) -> Words.of(r.summary()),
                  (r, o) -> r.withSummary(o.summary())),
              Part.of(
                  "sources",
                  Role::sources,
                  (r, _) -> Told.quotes(r.sources()),
                  Sorts::withSources)));

  static final Sort<Step> STEPS =
      new Sort<>(
          "step",
          Pathway::steps,
          Step::id,
          (s, p) -> Told.step(p, s),
          Pathway::withSteps,
          List.of(
              Part.<Step>of(
                      "ends",
                      s -> List.of(s.from(), s.to()),
                      (s, p) -> new Value("from " + Told.ends(p, s)),
                      (s, o) -> s.withEnds(o.from(), o.to()))
                  .called("way"),
              Part.of(
                  "kind",
                  Step::kind,
                  (s, _) -> new Words(s.kind().label()),
                  (s, o) -> s.withKind(o.kind())),
              Part.<Step>of(
                      "years",
                      Step::years,
                      (s, _) -> new Value(s.years().map(Told::years).orElse("")),
                      (s, o) -> s.withYears(o.years()))
                  .called("usual time"),
              Part.of(
                  "needs",
                  Step::needs,
                  (s, p) -> Many.of(Told.needs(p, s.needs())),
                  (s, o) -> s.withNeeds(o.needs())),
              Part.of(
                  "note", Step::note, (s, _) -> Words.of(s.note()), (s, o) -> s.withNote(o.note())),
              Part.of(
                  "sources",
                  Step::sources,
                  (s, _) -> Told.quotes(s.sources()),
                  Sorts::withSources)));

  static final Sort<Evidence> EVIDENCE =
      new Sort<>(
          "piece of evidence",
          Pathway::evidence,
          Evidence::id,
          (e, _) -> "The evidence \"" + Told.brief(e.text()) + "\"",
          Pathway::withEvidence,
          List.of(
              Part.<Evidence>of("words", e -> e, (e, _) -> new Words(e.text()), (_, o) -> o)
                  .called("text")));

  static final Sort<Question> QUESTIONS =
      new Sort<>(
          "question",
          Pathway::questions,
          Question::id,
          (q, _) -> "The question \"" + Told.brief(q.text()) + "\"",
          Pathway::withQuestions,
          List.of(
              Part.<Question>of("words", q -> q, (q, _) -> new Words(q.text()), (_, o) -> o)
                  .called("text")));

  static final Sort<View> VIEWS =
      new Sort<>(
          "view",
          Pathway::views,
          View::id,
          (v, _) -> "The view \"" + v.title() + "\"",
          Pathway::withViews,
          List.of(
              Part.of(
                  "title",
                  View::title,
                  (v, _) -> new Words(v.title()),
                  (v, o) -> v.withTitle(o.title())),
              Part.of(
                  "kind",
                  View::kind,
                  (v, _) -> new Words(v.kind().label()),
                  (v, o) -> v.withKind(o.kind())),
              Part.of("roles shown", Sorts::shown, Told::shown, (v, _) -> v),
              Part.of(
                  "stages",
                  v -> v.stages().stream().map(Stage::title).toList(),
                  (v, _) -> Many.of(v.stages(), s -> s.id().value(), s -> Told.quoted(s.title())),
                  (v, _) -> v),
              Part.of(
                  "strands",
                  v -> v.strands().stream().map(Strand::title).toList(),
                  (v, _) -> Many.of(v.strands(), s -> s.id().value(), s -> Told.quoted(s.title())),
                  (v, _) -> v),
              Part.of(
                  "steps hidden",
                  v -> List.copyOf(v.hidden()),
                  (v, p) -> Told.hidden(v, p),
                  (v, _) -> v),
              Part.of(
                  "notes",
                  v -> v.notes().stream().map(n -> n.text()).toList(),
                  (v, _) ->
                      Many.of(
                          v.notes(), n -> n.id().value(), n -> Told.quoted(Told.brief(n.text()))),
                  (v, _) -> v),
              Part.of(
                  "lines on cards",
                  View::shows,
                  (v, _) ->
                      Many.of(v.cardLines().stream().map(l -> Told.lower(l.label())).toList()),
                  (v, o) -> v.withShows(o.shows())),
              Part.of(
                  "caption",
                  View::caption,
                  (v, _) -> Words.of(v.caption()),
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
