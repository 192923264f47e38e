package waymark.route;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Exemption;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.Timing;
import waymark.model.plan.Held;
import waymark.model.plan.Person;

/// What the steps of a pathway still ask of a person, and what this person could do about it.
final class Demands {

  private final Pathway pathway;
  private final Person person;
  private final LocalDate day;
  private final Map<RoleId, Role> roles;
  private final Set<QualificationId> held;
  private final Map<QualificationId, Set<QualificationId>> stands = new HashMap<>();

  Demands(Pathway pathway, Enquiry enquiry) {
    this.pathway = pathway;
    this.person = enquiry.person();
    this.day = enquiry.day();
    this.roles = pathway.rolesById();
    Map<QualificationId, Qualification> known = pathway.qualificationsById();
    this.held =
        person.holds().stream()
            .filter(h -> inTime(h, known))
            .map(Held::qualification)
            .collect(Collectors.toSet());
    for (Qualification q : pathway.qualifications()) {
      standFor(q.id(), q.id());
    }
    pathway.qualifications().forEach(q -> q.countsAs().forEach(other -> standFor(other, q.id())));
  }

  private static boolean inTime(Held held, Map<QualificationId, Qualification> known) {
    Qualification qualification = known.get(held.qualification());
    return qualification != null
        && (held.since().isEmpty()
            || qualification.completeBy().map(held.since().get()::isBefore).orElse(true));
  }

  private void standFor(QualificationId asked, QualificationId one) {
    stands.computeIfAbsent(asked, _ -> new LinkedHashSet<>()).add(one);
  }

  /// {@return whether the person could begin and finish it so as to count}
  boolean attainable(Qualification qualification) {
    return person.canStudy()
        && qualification.offered().until().map(day::isBefore).orElse(true)
        && qualification.completeBy().map(day::isBefore).orElse(true);
  }

  /// {@return the ids of all qualifications that could still be gained}
  Set<QualificationId> attainable() {
    return pathway.qualifications().stream()
        .filter(this::attainable)
        .map(Qualification::id)
        .collect(Collectors.toSet());
  }

  /// {@return the needs of `step`, and of the role it leads to, that hold on the day, do not exempt
  /// the person and are not met by what they hold; those that only help are left out}
  List<Need> unmet(Step step) {
    boolean stays = step.from().equals(step.to());
    Role role = roles.get(step.to());
    List<Need> ofRole = stays || role == null ? List.of() : role.needs();
    if (step.needs().isEmpty() && ofRole.isEmpty()) {
      return List.of();
    }
    LocalDate takenUp = stays ? person.since().orElse(day) : day;
    return Stream.concat(step.needs().stream(), ofRole.stream())
        .filter(n -> !(n.when() instanceof Timing.Helpful))
        .filter(n -> n.holds().holdsOn(day))
        .filter(n -> n.exempt().stream().noneMatch(e -> applies(e, takenUp)))
        .filter(n -> !isMet(n, held::contains))
        .toList();
  }

  /// {@return the needs of the post that the person holds that are due within a time after taking
  /// it up, and still unmet}
  List<Need> standing() {
    LocalDate takenUp = person.since().orElse(day);
    List<Need> ofRole =
        Optional.ofNullable(roles.get(person.role())).map(Role::needs).orElse(List.of());
    return ofRole.stream()
        .filter(n -> n.when() instanceof Timing.Within)
        .filter(n -> n.holds().holdsOn(day))
        .filter(n -> n.exempt().stream().noneMatch(e -> applies(e, takenUp)))
        .filter(n -> !isMet(n, held::contains))
        .toList();
  }

  private static boolean applies(Exemption exemption, LocalDate takenUp) {
    return exemption.inPostBefore().filter(takenUp::isBefore).isPresent();
  }

  /// {@return the qualifications, any one of which meets `need`, its own first}
  Set<QualificationId> meeting(Need need) {
    Set<QualificationId> meeting = new LinkedHashSet<>(need.anyOf());
    need.anyOf().forEach(asked -> meeting.addAll(stands.getOrDefault(asked, Set.of())));
    return meeting;
  }

  private boolean isMet(Need need, Predicate<QualificationId> has) {
    return meeting(need).stream().anyMatch(has);
  }

  /// {@return whether `step` can be taken by gaining some of `gained`}
  boolean isOpen(Step step, Predicate<QualificationId> gained) {
    return unmet(step).stream().allMatch(n -> isMet(n, gained));
  }
}
