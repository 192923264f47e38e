package waymark.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
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

  String badge(QualificationId id) {
    return subject.qualification(id).badge();
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
