package waymark.route;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Exemption;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;
import waymark.model.reference.Reference;
import waymark.route.Programme.Course;
import waymark.route.Programme.Due;
import waymark.route.Programme.Stay;

/// Puts a route into words.
final class Telling {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Pathway pathway;
  private final Reference reference;
  private final Programme programme;
  private final Wages wages;
  private final Map<RoleId, Role> roles;
  private final Map<StepId, Step> steps;
  private final Map<QualificationId, Qualification> qualifications;

  Telling(Pathway pathway, Reference reference, Programme programme) {
    this.pathway = pathway;
    this.reference = reference;
    this.programme = programme;
    wages = Wages.of(pathway, reference);
    roles = pathway.rolesById();
    steps = pathway.stepsById();
    qualifications = pathway.qualificationsById();
  }

  Account of(Route route) {
    return new Account(
        route.roles().stream().map(this::title).collect(Collectors.joining(" → ")),
        Wording.span(route.years()),
        programme.stays().stream().map(this::move).toList(),
        programme.courses().stream().map(this::gained).toList(),
        Wording.note(wages),
        Assumption.of(pathway, reference, programme).stream().map(Assumption::told).toList(),
        sources(route));
  }

  private String title(RoleId role) {
    return Optional.ofNullable(roles.get(role)).map(Role::title).orElse(role.value());
  }

  private Account.Move move(Stay stay) {
    Optional<Role> role = Optional.ofNullable(roles.get(stay.role()));
    return new Account.Move(
        stay.role(),
        stay.by(),
        title(stay.role()),
        when(stay),
        role.flatMap(Role::pay).map(this::pay).orElse(""),
        notes(stay, role.flatMap(Role::pay)),
        step(stay).flatMap(Step::note).stream().toList());
  }

  private String when(Stay stay) {
    if (stay.by().isEmpty()) {
      return stay.from().equals(programme.day()) ? "now" : "since " + MONTH.format(stay.from());
    }
    return span(stay.from(), stay.latest());
  }

  private static String span(LocalDate from, LocalDate to) {
    String first = MONTH.format(from);
    String last = MONTH.format(to);
    return first.equals(last) ? first : first + " to " + last;
  }

  private String pay(Pay pay) {
    return Wording.pay(pay, wages.of(pay));
  }

  private List<String> notes(Stay stay, Optional<Pay> pay) {
    List<String> notes = new ArrayList<>();
    stay.waitsFor()
        .ifPresent(
            q ->
                notes.add(
                    "Later than the years alone would have it: " + badge(q) + " comes first."));
    pay.flatMap(Pay::allowance).ifPresent(a -> notes.add("With " + a + "."));
    step(stay).ifPresent(step -> notes.addAll(notes(step)));
    return notes;
  }

  private Optional<Step> step(Stay stay) {
    return stay.by().flatMap(id -> Optional.ofNullable(steps.get(id)));
  }

  private List<String> notes(Step step) {
    List<String> notes = new ArrayList<>();
    if (step.from().equals(step.to())) {
      notes.add("Stays in the post and grows in it.");
    }
    List<String> helpful =
        Stream.concat(step.needs().stream(), ofRole(step))
            .filter(n -> n.when() instanceof Timing.Helpful)
            .map(this::anyOf)
            .distinct()
            .toList();
    if (!helpful.isEmpty()) {
      notes.add("Helpful, not asked for: " + String.join("; ", helpful) + ".");
    }
    return notes;
  }

  private Stream<Need> ofRole(Step step) {
    return Optional.ofNullable(roles.get(step.to())).stream().flatMap(r -> r.needs().stream());
  }

  private String anyOf(Need need) {
    return need.anyOf().stream().map(this::badge).collect(Collectors.joining(" or "));
  }

  private String badge(QualificationId id) {
    return Optional.ofNullable(qualifications.get(id)).map(Qualification::badge).orElse(id.value());
  }

  private Account.Gained gained(Course course) {
    Optional<Qualification> q = Optional.ofNullable(qualifications.get(course.qualification()));
    return new Account.Gained(
        course.qualification(),
        q.map(Qualification::name).orElse(course.qualification().value()),
        badge(course.qualification()),
        when(course.study()),
        course.dues().stream().map(this::reason).distinct().toList(),
        notes(course),
        remarks(course, q));
  }

  private static String when(Study study) {
    if (study.end().isEmpty()) {
      return "length not stated";
    }
    String end = span(study.end().get(), study.safe());
    return "starts " + MONTH.format(study.start()) + ", finished " + end;
  }

  private String reason(Due due) {
    String post = title(due.role());
    String when =
        switch (due.need().when()) {
          case Timing.Before _ -> "before taking up " + post;
          case Timing.Within(double years) ->
              "within "
                  + Wording.count(years)
                  + " of taking up "
                  + post
                  + due.by().map(day -> ", by " + DAY.format(day)).orElse("");
          case Timing.Helpful _ -> "helpful for " + post;
        };
    return when + due.need().source().map(s -> " (" + s + ")").orElse("");
  }

  private List<String> notes(Course course) {
    List<String> notes = new ArrayList<>();
    fit(course).ifPresent(notes::add);
    if (course.study().stretched()) {
      notes.add("Longer than published, for want of hours: derived.");
    }
    stands(course).ifPresent(notes::add);
    return notes;
  }

  private static List<String> remarks(Course course, Optional<Qualification> qualification) {
    List<String> remarks = new ArrayList<>();
    exempt(course).ifPresent(remarks::add);
    qualification
        .flatMap(Qualification::funding)
        .ifPresent(
            f -> remarks.add(f.note() + f.asOf().map(d -> " (" + DAY.format(d) + ")").orElse("")));
    return remarks;
  }

  private static Optional<String> fit(Course course) {
    Set<Programme.Fit> fits = course.dues().stream().map(Due::fit).collect(Collectors.toSet());
    if (fits.contains(Programme.Fit.LATE)) {
      return Optional.of("Too late: it cannot be finished by the day on which it is due.");
    }
    return fits.contains(Programme.Fit.TIGHT)
        ? Optional.of("In time only if it takes no longer than the least.")
        : Optional.empty();
  }

  /// Where a need names another qualification, in whose place this one will do.
  private Optional<String> stands(Course course) {
    String others =
        course.dues().stream()
            .map(Due::need)
            .filter(n -> !n.anyOf().contains(course.qualification()))
            .map(this::anyOf)
            .distinct()
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? Optional.empty() : Optional.of("Counts as " + others + ".");
  }

  private static Optional<String> exempt(Course course) {
    String who =
        course.dues().stream()
            .flatMap(d -> d.need().exempt().stream())
            .map(Exemption::who)
            .distinct()
            .collect(Collectors.joining("; or "));
    return who.isEmpty() ? Optional.empty() : Optional.of("Not asked of: " + who + ".");
  }

  private List<String> sources(Route route) {
    Set<String> sources = new LinkedHashSet<>();
    programme.courses().stream()
        .flatMap(c -> c.dues().stream())
        .forEach(d -> d.need().source().ifPresent(sources::add));
    route.steps().stream()
        .flatMap(id -> Optional.ofNullable(steps.get(id)).stream())
        .forEach(s -> sources.addAll(s.sources()));
    programme.courses().stream()
        .flatMap(c -> Optional.ofNullable(qualifications.get(c.qualification())).stream())
        .forEach(q -> sources.addAll(q.sources()));
    sources.addAll(
        Wages.sources(
            route.roles().stream()
                .flatMap(r -> Optional.ofNullable(roles.get(r)).stream())
                .flatMap(r -> r.pay().stream())
                .map(wages::of)));
    return List.copyOf(sources);
  }
}
