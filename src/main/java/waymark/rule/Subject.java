package waymark.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.drawn.Drawn;
import waymark.model.reference.QualificationFact;
import waymark.model.reference.Reference;

/// A pathway made ready for questions: what all rules look up is gathered once.
final class Subject {

  private final Pathway pathway;
  private final Reference reference;
  private final List<Drawn> drawn;
  private final Map<RoleId, Role> roles;
  private final Map<QualificationId, Qualification> qualifications;
  private final Map<QualificationId, QualificationFact> facts = new HashMap<>();
  private final Map<StepId, Step> steps;
  private final Moves moves;

  Subject(Pathway pathway, Reference reference, List<Drawn> drawn) {
    this.drawn = drawn;
    this.pathway = pathway;
    this.reference = reference;
    roles = pathway.rolesById();
    qualifications = pathway.qualificationsById();
    steps = pathway.stepsById();
    moves = Moves.of(pathway);
    for (Qualification q : pathway.qualifications()) {
      reference.fact(q).ifPresent(f -> facts.put(q.id(), f));
    }
  }

  Pathway pathway() {
    return pathway;
  }

  Reference reference() {
    return reference;
  }

  List<Drawn> drawn() {
    return drawn;
  }

  LocalDate day() {
    return reference.dayOf(pathway);
  }

  Moves moves() {
    return moves;
  }

  Role role(RoleId id) {
    return Objects.requireNonNull(roles.get(id));
  }

  Qualification qualification(QualificationId id) {
    return Objects.requireNonNull(qualifications.get(id));
  }

  Optional<QualificationFact> fact(QualificationId id) {
    return Optional.ofNullable(facts.get(id));
  }

  /// The role that `holder` is, or the one that the step `holder` leads to.
  Optional<Role> roleTakenUp(Id holder) {
    return step(holder)
        .map(s -> role(s.to()))
        .or(() -> Optional.of(holder).filter(RoleId.class::isInstance).map(roles::get));
  }

  String name(Id element) {
    return step(element)
        .map(s -> "The step from " + ends(s.id()))
        .or(() -> roleTakenUp(element).map(Role::title))
        .orElse("A note");
  }

  String ends(StepId id) {
    return step(id)
        .map(s -> role(s.from()).title() + " to " + role(s.to()).title())
        .orElse(id.value());
  }

  private Optional<Step> step(Id id) {
    return Optional.of(id).filter(StepId.class::isInstance).map(steps::get);
  }

  Set<QualificationId> accepted(Need need) {
    Set<QualificationId> accepted = new LinkedHashSet<>(need.anyOf());
    for (Qualification q : pathway.qualifications()) {
      if (q.countsAs().stream().anyMatch(need.anyOf()::contains)) {
        accepted.add(q.id());
      }
    }
    return accepted;
  }
}
