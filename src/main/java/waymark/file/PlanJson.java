package waymark.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.file.json.Build;
import waymark.file.json.Complaints;
import waymark.file.json.Decoders;
import waymark.file.json.Fields;
import waymark.file.json.Json;
import waymark.model.About;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.plan.By;
import waymark.model.plan.Held;
import waymark.model.plan.Person;
import waymark.model.plan.Plan;

/// A plan. What it saw of its pathway stands under `seen`, in the words of pathways; the ids that
/// it names are defined there.
final class PlanJson {

  private static final int HOURS_OF_A_WEEK = 168;
  private static final RoleId NOWHERE = new RoleId("unknown");
  private static final Person NOBODY =
      new Person(NOWHERE, Optional.empty(), List.of(), Optional.empty());
  private static final Plan.Origin UNKNOWN =
      new Plan.Origin(Optional.empty(), "?", "", Optional.empty(), Extra.NONE);

  private final Fields o;
  private final Complaints complaints;
  private final Format format;
  private final Scope scope = new Scope();

  /// What a plan saw, before it is known to be whole.
  private record Seen(
      About about,
      List<Role> roles,
      List<Qualification> qualifications,
      List<Step> steps,
      Extra extra) {

    static final Seen NOTHING =
        new Seen(About.NOTHING, List.of(), List.of(), List.of(), Extra.NONE);

    Pathway pathway(String title) {
      return new Pathway(
          title,
          about,
          roles,
          qualifications,
          steps,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          extra);
    }
  }

  PlanJson(Json json, Complaints complaints) {
    this.o = Fields.of(json, "a plan", complaints);
    this.complaints = complaints;
    this.format = o.need("format", Format.PLAN.decoder(), Format.PLAN);
  }

  /// {@return the format that the file names}
  Format format() {
    return format;
  }

  /// {@return the plan, or nothing once any complaint was made}
  Optional<Plan> decode() {
    Optional<Plan> plan = parts();
    if (plan.isEmpty() && format.isNewerThan(Format.PLAN)) {
      o.complain("format", "the newer format \"" + format + "\"", "\"" + Format.PLAN + "\"");
    }
    return plan;
  }

  private Optional<Plan> parts() {
    Optional<String> name = o.may("name", Decoders.TITLE);
    Optional<LocalDate> made = o.may("made", Decoders.DATE_OF_CALENDAR);
    Plan.Origin origin = o.need("pathway", PlanJson::origin, UNKNOWN);
    Seen seen = o.need("seen", this::seen, Seen.NOTHING);
    Person person = o.need("person", this::person, NOBODY);
    List<RoleId> targets = o.list("targets", scope.roles().naming());
    By by = o.may("by", Choice.of(By.values())).orElse(By.TIME);
    List<StepId> way = o.list("way", scope.steps().naming());
    Optional<String> note = o.may("note", Decoders.TEXT);
    scope.settle(complaints);
    return complaints.isEmpty()
        ? Optional.of(
            new Plan(
                origin,
                name,
                made,
                person,
                targets,
                by,
                way,
                note,
                seen.pathway(origin.title()),
                new Extra(o.rest())))
        : Optional.empty();
  }

  private static Optional<Plan.Origin> origin(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "the pathway of a plan", complaints);
    return Optional.of(
        new Plan.Origin(
            o.may("id", Ids::valid),
            o.need("title", Decoders.TITLE, "?"),
            o.need("version", Decoders.TEXT, ""),
            o.may("file", Decoders.TITLE),
            new Extra(o.rest())));
  }

  private Optional<Seen> seen(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "what a plan saw", complaints);
    scope.roles().learn(o, "roles");
    scope.qualifications().learn(o, "qualifications");
    scope.steps().learn(o, "steps");
    return Optional.of(
        new Seen(
            o.may("about", AboutJson::decode).orElse(About.NOTHING),
            o.list("roles", new RoleJson(scope)::decode),
            o.list("qualifications", new QualificationJson(scope)::decode),
            o.list("steps", new StepJson(scope)::decode),
            new Extra(o.rest())));
  }

  private Optional<Person> person(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a person", complaints);
    return Optional.of(
        new Person(
            o.need("role", scope.roles().naming(), NOWHERE),
            o.may("since", Decoders.DATE_OF_CALENDAR),
            o.list("holds", this::held),
            o.may("hoursAWeek", Decoders.number(0, HOURS_OF_A_WEEK)),
            new Extra(o.rest())));
  }

  private Optional<Held> held(Json json, Complaints complaints) {
    Fields o = Fields.of(json, "a qualification held", complaints);
    return o.may("qualification", scope.qualifications().naming())
        .map(q -> new Held(q, o.may("since", Decoders.DATE_OF_CALENDAR), new Extra(o.rest())))
        .or(() -> missing(o));
  }

  private static Optional<Held> missing(Fields o) {
    if (o.peek("qualification").isEmpty()) {
      o.complain(
          "qualification", "no \"qualification\"", "the id of a qualification under \"seen\"");
    }
    return Optional.empty();
  }

  static Json encode(Plan plan) {
    return new Build()
        .text("format", Format.PLAN.toString())
        .text("name", plan.name())
        .text("made", plan.made())
        .put("pathway", encode(plan.origin()))
        .put("person", encode(plan.person()))
        .texts("targets", plan.targets())
        .text("by", plan.by().word())
        .texts("way", plan.way())
        .text("note", plan.note())
        .put("seen", encode(plan.seen()))
        .rest(plan.extra().fields())
        .done();
  }

  private static Json encode(Plan.Origin origin) {
    return new Build()
        .text("id", origin.id())
        .text("title", origin.title())
        .text("version", origin.version())
        .text("file", origin.file())
        .rest(origin.extra().fields())
        .done();
  }

  private static Json encode(Person person) {
    Build build =
        new Build()
            .text("role", person.role().value())
            .text("since", person.since())
            .list("holds", person.holds(), PlanJson::encode);
    person.hoursAWeek().ifPresent(hours -> build.number("hoursAWeek", hours));
    return build.rest(person.extra().fields()).done();
  }

  private static Json encode(Held held) {
    return new Build()
        .text("qualification", held.qualification().value())
        .text("since", held.since())
        .rest(held.extra().fields())
        .done();
  }

  private static Json encode(Pathway seen) {
    return new Build()
        .may(
            "about",
            Optional.of(seen.about()).filter(a -> !a.equals(About.NOTHING)),
            AboutJson::encode)
        .list("roles", seen.roles(), RoleJson::encode)
        .list("qualifications", seen.qualifications(), QualificationJson::encode)
        .list("steps", seen.steps(), StepJson::encode)
        .rest(seen.extra().fields())
        .done();
  }
}
