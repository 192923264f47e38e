package waymark.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Months;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;
import waymark.model.Years;
import waymark.model.plan.Person;
import waymark.model.reference.QualificationFact;
import waymark.model.reference.Reference;
import waymark.route.Programme.Course;
import waymark.route.Programme.Due;
import waymark.route.Programme.Fit;
import waymark.route.Programme.Stay;

/// Puts dates to a route, by the [assumptions][Assumption].
final class Timetable {

  private static final Years NONE = new Years(0, 0);

  private final Enquiry enquiry;
  private final Reference reference;
  private final Demands demands;
  private final Map<StepId, Step> steps;
  private final Map<QualificationId, Qualification> qualifications;
  private final List<Stay> stays = new ArrayList<>();
  private final Map<QualificationId, Study> studies = new LinkedHashMap<>();
  private final Map<QualificationId, List<Asked>> asked = new HashMap<>();

  /// The first day on which nothing is being studied for.
  private LocalDate free;

  /// A need of a post, and when that is taken up, if known.
  private record Asked(Need need, RoleId role, Optional<LocalDate> takenUp) {

    Optional<LocalDate> by() {
      return need.when() instanceof Timing.Within(double years)
          ? takenUp.map(day -> later(day, years))
          : takenUp;
    }

    Due due(Study study) {
      boolean after = need.when() instanceof Timing.Within;
      Fit fit = after ? fit(study) : study.end().map(_ -> Fit.IN_TIME).orElse(Fit.UNKNOWN);
      return new Due(need, role, after ? takenUp : Optional.empty(), by(), fit);
    }

    private Fit fit(Study study) {
      if (by().isEmpty() || study.end().isEmpty()) {
        return Fit.UNKNOWN;
      }
      LocalDate day = by().get();
      if (!study.safe().isAfter(day)) {
        return Fit.IN_TIME;
      }
      return study.end().get().isAfter(day) ? Fit.LATE : Fit.TIGHT;
    }
  }

  Timetable(Pathway pathway, Reference reference, Enquiry enquiry) {
    this.enquiry = enquiry;
    this.reference = reference;
    demands = new Demands(pathway, enquiry);
    steps = pathway.stepsById();
    qualifications = pathway.qualificationsById();
    free = enquiry.day();
  }

  Programme of(Route route) {
    present(route);
    LocalDate from = stays.getFirst().from();
    LocalDate latest = from;
    for (int move = 0; move < route.steps().size(); move++) {
      StepId step = route.steps().get(move);
      Years years = Optional.ofNullable(steps.get(step)).flatMap(Step::years).orElse(NONE);
      Stay stay =
          move(
              route,
              step,
              route.roles().get(move + 1),
              max(enquiry.day(), later(from, years.from())),
              max(enquiry.day(), later(latest, years.to())));
      stays.add(stay);
      from = stay.from();
      latest = stay.latest();
    }
    return new Programme(enquiry.day(), stays, courses());
  }

  private static LocalDate later(LocalDate day, double years) {
    return day.plusMonths(Math.round(years * 12));
  }

  private List<Course> courses() {
    return studies.entrySet().stream()
        .map(e -> new Course(e.getKey(), e.getValue(), dues(e.getKey(), e.getValue())))
        .sorted(Comparator.comparing(c -> c.study().start()))
        .toList();
  }

  private List<Due> dues(QualificationId id, Study study) {
    return asked.getOrDefault(id, List.of()).stream().map(a -> a.due(study)).distinct().toList();
  }

  /// The post held now, and what it still asks for.
  private void present(Route route) {
    Person person = enquiry.person();
    LocalDate since = person.since().orElse(enquiry.day());
    stays.add(new Stay(person.role(), Optional.empty(), since, since, Optional.empty()));
    for (Need need : demands.standing()) {
      answer(route, need)
          .ifPresent(
              id -> {
                ask(id, new Asked(need, person.role(), person.since()));
                studySoon(id, free);
              });
    }
  }

  /// What meets `need`: a qualification that the route asks for anyway, if one does.
  private Optional<QualificationId> answer(Route route, Need need) {
    return route.qualifications().stream()
        .filter(demands.meeting(need)::contains)
        .findFirst()
        .or(
            () ->
                demands.meeting(need).stream().filter(demands.attainable()::contains).findFirst());
  }

  private void ask(QualificationId id, Asked what) {
    asked.computeIfAbsent(id, _ -> new ArrayList<>()).add(what);
  }

  private Stay move(Route route, StepId step, RoleId role, LocalDate from, LocalDate latest) {
    Map<QualificationId, List<Need>> needs = needs(route, step);
    List<QualificationId> first = needs.keySet().stream().filter(q -> isFirst(needs, q)).toList();
    studyBefore(first.stream().filter(q -> !studies.containsKey(q)).toList(), from);
    Optional<QualificationId> last =
        first.stream()
            .max(Comparator.comparing(this::soonest))
            .filter(q -> soonest(q).isAfter(from));
    LocalDate taken = last.map(this::soonest).orElse(from);
    LocalDate end = first.stream().map(q -> study(q).safe()).reduce(latest, Timetable::max);
    needs.forEach((q, all) -> all.forEach(n -> ask(q, new Asked(n, role, Optional.of(taken)))));
    needs.keySet().forEach(q -> studySoon(q, taken));
    return new Stay(role, Optional.of(step), taken, max(taken, end), last);
  }

  private static Map<QualificationId, List<Need>> needs(Route route, StepId step) {
    Map<QualificationId, List<Need>> needs = new LinkedHashMap<>();
    for (Gain gain : route.gains()) {
      gain.duties().stream()
          .filter(d -> d.step().equals(step))
          .forEach(
              d ->
                  needs
                      .computeIfAbsent(gain.qualification(), _ -> new ArrayList<>())
                      .add(d.need()));
    }
    return needs;
  }

  private static boolean isFirst(Map<QualificationId, List<Need>> needs, QualificationId id) {
    return needs.getOrDefault(id, List.of()).stream()
        .anyMatch(n -> n.when() instanceof Timing.Before);
  }

  /// Studies as late as may be, all to be finished by `end`; if that cannot be, as soon as may be.
  private void studyBefore(List<QualificationId> ids, LocalDate end) {
    Map<QualificationId, Study> late = new LinkedHashMap<>();
    LocalDate limit = end;
    for (QualificationId id : ids.reversed()) {
      Optional<Study> study = syllabus(id).finishedBy(limit, free);
      study.ifPresent(s -> late.put(id, s));
      limit = study.map(Study::start).orElse(limit);
    }
    if (late.size() == ids.size()) {
      late.forEach(this::take);
    } else {
      ids.forEach(id -> take(id, syllabus(id).onOrAfter(free)));
    }
  }

  /// Studies from `day` on, or before it if it would come too late otherwise.
  private void studySoon(QualificationId id, LocalDate day) {
    if (studies.containsKey(id)) {
      return;
    }
    Study then = syllabus(id).onOrAfter(max(day, free));
    boolean late = dues(id, then).stream().anyMatch(d -> d.fit() == Fit.LATE);
    take(id, late ? syllabus(id).onOrAfter(free) : then);
  }

  private void take(QualificationId id, Study study) {
    studies.put(id, study);
    free = max(free, study.safe());
  }

  private Study study(QualificationId id) {
    return Optional.ofNullable(studies.get(id)).orElseThrow();
  }

  private LocalDate soonest(QualificationId id) {
    return study(id).end().orElse(study(id).start());
  }

  private Syllabus syllabus(QualificationId id) {
    Qualification qualification = Optional.ofNullable(qualifications.get(id)).orElseThrow();
    Optional<Months> months =
        qualification
            .months()
            .or(
                () ->
                    reference
                        .fact(qualification)
                        .map(QualificationFact::qualification)
                        .flatMap(Qualification::months));
    return Syllabus.of(
        qualification, months, reference.course(qualification), enquiry.person().hoursAWeek());
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
