package waymark.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayStatus;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Timing;
import waymark.model.Tone;
import waymark.model.reference.Reference;
import waymark.model.reference.Worth;
import waymark.picture.plan.Itinerary;
import waymark.route.Account;
import waymark.route.Programme;
import waymark.route.Programme.Course;
import waymark.route.Programme.Due;
import waymark.route.Programme.Fit;
import waymark.route.Programme.Stay;
import waymark.route.Route;
import waymark.route.Wage;
import waymark.route.Wages;
import waymark.route.Wording;

/// Makes of a route what is drawn of it.
final class Sketch {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private final Account account;
  private final Wages wages;
  private final Map<RoleId, Role> roles;
  private final Map<StepId, Step> steps;

  Sketch(Pathway pathway, Reference reference, Account account) {
    this.account = account;
    wages = Wages.of(pathway, reference);
    roles = pathway.rolesById();
    steps = pathway.stepsById();
  }

  Itinerary of(Route route, Programme programme) {
    List<Itinerary.Post> posts = new ArrayList<>();
    for (int i = 0; i < programme.stays().size(); i++) {
      posts.add(post(programme.stays().get(i), account.moves().get(i)));
    }
    List<Itinerary.Course> courses = new ArrayList<>();
    for (int i = 0; i < programme.courses().size(); i++) {
      courses.add(course(programme.courses().get(i), account.gained().get(i)));
    }
    return new Itinerary(
        account.title(),
        description(),
        programme.day(),
        end(programme),
        posts,
        courses,
        "£ a year, " + wages.year().label() + ", " + wages.area().label());
  }

  /// All that is drawn must be on it: the days on which something is due as well.
  private static LocalDate end(Programme programme) {
    return programme.courses().stream()
        .flatMap(c -> c.dues().stream())
        .flatMap(d -> d.by().stream())
        .reduce(programme.end(), (a, b) -> a.isAfter(b) ? a : b);
  }

  private Itinerary.Post post(Stay stay, Account.Move move) {
    Optional<Role> role = Optional.ofNullable(roles.get(stay.role()));
    return new Itinerary.Post(
        move.post(),
        role.map(Tone::of).orElse(Tone.PARTNER),
        role.map(Role::kind).orElse(RoleKind.OTHER),
        stay.by().flatMap(id -> Optional.ofNullable(steps.get(id))).map(Step::kind),
        stay.from(),
        stay.latest(),
        move.when(),
        role.flatMap(Role::pay)
            .map(this::pay)
            .orElse(new Itinerary.Pay(Optional.empty(), Optional.empty(), true, "")));
  }

  private Itinerary.Pay pay(Pay pay) {
    Wage wage = wages.of(pay);
    return new Itinerary.Pay(
        wage.least().map(Worth::pounds),
        wage.most().map(Worth::pounds),
        wage.isFirm(),
        words(pay, wage));
  }

  private static String words(Pay pay, Wage wage) {
    String range =
        pay.from().map(f -> f + pay.to().map(t -> "–" + t).orElse("")).orElse(pay.frame().label());
    Stream<String> said =
        Stream.of(
                Optional.of(range),
                pay.status().filter(PayStatus.EXAMPLE::equals).map(PayStatus::label),
                Optional.of(wage.standing()).filter(_ -> wage.isKnown() && !wage.isFirm()))
            .flatMap(Optional::stream);
    return said.distinct().collect(Collectors.joining(", "));
  }

  private Itinerary.Course course(Course course, Account.Gained gained) {
    return new Itinerary.Course(
        gained.badge(),
        Wording.study(course.study()),
        course.study().start(),
        course.study().end(),
        course.study().latest(),
        course.study().yearly(),
        course.dues().stream().flatMap(d -> due(d).stream()).distinct().toList());
  }

  private Optional<Itinerary.Due> due(Due due) {
    String post = Optional.ofNullable(roles.get(due.role())).map(Role::title).orElse("");
    return due.by()
        .map(
            by ->
                new Itinerary.Due(
                    due.from(),
                    by,
                    due.need().when() instanceof Timing.Within
                        ? "due by " + DAY.format(by)
                        : "before " + post,
                    due.fit() != Fit.LATE));
  }

  private String description() {
    Stream<String> posts =
        account.moves().stream()
            .map(m -> m.post() + ", " + m.when() + (m.pay().isEmpty() ? "" : ", " + m.pay()));
    Stream<String> courses =
        account.gained().stream()
            .map(g -> g.name() + ": " + g.when() + "; " + String.join("; ", g.reasons()));
    return Stream.concat(posts, courses).collect(Collectors.joining(". ", "", "."));
  }
}
