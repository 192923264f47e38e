package waymark.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.Months;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Period;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.drawn.Drawn;
import waymark.model.reference.Purpose;
import waymark.model.reference.QualificationFact;
import waymark.model.reference.Reference;
import waymark.model.reference.Standard;

/// What a rule is asked: whether a pathway keeps it, by what is known, on the day for which the
/// pathway speaks.
public final class Inquiry {

  private final Subject subject;
  private final Standard standard;

  Inquiry(Subject subject, Standard standard) {
    this.subject = subject;
    this.standard = standard;
  }

  /// {@return the pathway to be judged}
  public Pathway pathway() {
    return subject.pathway();
  }

  /// {@return what is known of the field}
  public Reference reference() {
    return subject.reference();
  }

  /// {@return what the rule rests on, on [#day()]}
  public Standard standard() {
    return standard;
  }

  /// {@return the day for which the pathway speaks}
  public LocalDate day() {
    return subject.day();
  }

  /// {@return the figure that the rule measures by}
  ///
  /// @throws IllegalStateException if its row of the reference data has none
  public double number() {
    return standard
        .number()
        .orElseThrow(
            () -> new IllegalStateException("its row of the reference data has no number"));
  }

  /// {@return the date that the rule measures by}
  ///
  /// @throws IllegalStateException if its row of the reference data has none
  public LocalDate date() {
    return standard
        .day()
        .orElseThrow(() -> new IllegalStateException("its row of the reference data has no day"));
  }

  Moves moves() {
    return subject.moves();
  }

  Role role(RoleId id) {
    return subject.role(id);
  }

  Stream<Role> roles(RoleKind... kinds) {
    List<RoleKind> wanted = List.of(kinds);
    return pathway().roles().stream().filter(r -> wanted.contains(r.kind()));
  }

  /// A qualification for `purpose` that can be started on [#day()]: the pathway's own if it has
  /// one, or else one that is known.
  Optional<Qualification> open(Purpose purpose) {
    Stream<Qualification> own =
        pathway().qualifications().stream()
            .filter(q -> fact(q.id()).filter(f -> isOpen(f, purpose)).isPresent());
    Stream<Qualification> known =
        reference().qualifications().stream()
            .filter(f -> isOpen(f, purpose))
            .map(QualificationFact::qualification);
    return Stream.concat(own, known).findFirst();
  }

  private boolean isOpen(QualificationFact fact, Purpose purpose) {
    return fact.purpose() == purpose && fact.qualification().offered().holdsOn(day());
  }

  Optional<QualificationFact> fact(QualificationId id) {
    return subject.fact(id);
  }

  Qualification qualification(QualificationId id) {
    return subject.qualification(id);
  }

  String badge(QualificationId id) {
    return subject.qualification(id).badge();
  }

  /// Teachers and middle leaders who are not in a special school or alternative provision.
  Stream<Role> mainstreamTeachers() {
    return roles(RoleKind.TEACHER, RoleKind.MIDDLE_LEADER)
        .filter(r -> !MainstreamLeadsToSpecial.isSpecial(r));
  }

  /// The views as they are drawn; none if nobody has drawn them.
  List<Drawn> drawn() {
    return subject.drawn();
  }

  String title(ViewId view) {
    return pathway().view(view).map(View::title).orElse(view.value());
  }

  /// A step by its ends: `Teacher to SENCo`.
  String ends(StepId step) {
    return subject.ends(step);
  }

  /// What `element`, a role or a step, is called.
  String name(Id element) {
    return subject.name(element);
  }

  /// The same in a view, whose stages and strands have names too.
  String named(ViewId view, Id element) {
    return pathway().view(view).stream()
        .flatMap(v -> Stream.concat(stage(v, element), strand(v, element)))
        .findFirst()
        .orElseGet(() -> name(element));
  }

  private static Stream<String> stage(View view, Id element) {
    return view.stages().stream()
        .filter(s -> s.id().equals(element))
        .map(s -> "the stage " + s.title());
  }

  private static Stream<String> strand(View view, Id element) {
    return view.strands().stream()
        .filter(s -> s.id().equals(element))
        .map(s -> "the strand " + s.title());
  }

  String badges(Need need) {
    return Wording.either(need.anyOf().stream().map(this::badge).toList());
  }

  /// What will do for `need`: what it names, and what counts as that.
  Set<QualificationId> accepted(Need need) {
    return subject.accepted(need);
  }

  /// When `id` can be started: as the pathway says, or else as is known.
  Period offered(QualificationId id) {
    Period own = subject.qualification(id).offered();
    return own.equals(Period.ALWAYS)
        ? fact(id).map(f -> f.qualification().offered()).orElse(own)
        : own;
  }

  /// How long `id` takes: as the pathway says, or else as is known.
  Optional<Months> months(QualificationId id) {
    return subject
        .qualification(id)
        .months()
        .or(() -> fact(id).flatMap(f -> f.qualification().months()));
  }

  /// The needs of roles and then of steps that are in force.
  Stream<Held> needs() {
    Stream<Held> ofRoles =
        pathway().roles().stream().flatMap(r -> r.needs().stream().map(n -> new Held(r.id(), n)));
    Stream<Held> ofSteps =
        pathway().steps().stream().flatMap(s -> s.needs().stream().map(n -> new Held(s.id(), n)));
    return Stream.concat(ofRoles, ofSteps).filter(h -> h.need().holds().holdsOn(day()));
  }

  /// Whether `held` is the need of a SENCo, or of a step to one, for the SENCo award.
  boolean isSencoAward(Held held) {
    return subject.roleTakenUp(held.holder()).filter(r -> r.kind() == RoleKind.SENCO).isPresent()
        && held.need().anyOf().stream().anyMatch(isFor(Purpose.SENCO));
  }

  /// The needs in force that name a qualification for `purpose`.
  List<Need> asked(List<Need> needs, Purpose purpose) {
    return needs.stream()
        .filter(n -> n.holds().holdsOn(day()))
        .filter(n -> n.anyOf().stream().anyMatch(isFor(purpose)))
        .toList();
  }

  /// The needs for `purpose` that nobody who takes up `role` escapes: its own and, if each way in
  /// has one, those of the ways in.
  List<Held> asked(Role role, Purpose purpose) {
    List<Held> own =
        asked(role.needs(), purpose).stream().map(n -> new Held(role.id(), n)).toList();
    List<Step> ways = moves().into(role.id());
    if (ways.isEmpty() || ways.stream().anyMatch(s -> asked(s.needs(), purpose).isEmpty())) {
      return own;
    }
    Stream<Held> onTheWay =
        ways.stream()
            .flatMap(s -> asked(s.needs(), purpose).stream().map(n -> new Held(s.id(), n)));
    return Stream.concat(own.stream(), onTheWay).toList();
  }

  Predicate<QualificationId> isFor(Purpose purpose) {
    return id -> fact(id).filter(f -> f.purpose() == purpose).isPresent();
  }

  Finding about(Id element, String message) {
    return finding(Optional.of(element), message);
  }

  Finding aboutAll(String message) {
    return finding(Optional.empty(), message);
  }

  private Finding finding(Optional<Id> element, String message) {
    return new Finding(
        standard.rule(),
        standard.severity(),
        message,
        element,
        Optional.empty(),
        standard.citation(),
        Optional.empty());
  }

  /// A need and the role or step that has it.
  record Held(Id holder, Need need) {}
}
