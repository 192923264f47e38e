package waymark.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.plan.Person;
import waymark.model.plan.Plan;
import waymark.model.reference.Reference;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Routes;

/// The way that somebody chose, found again in a pathway as it is now.
public final class ChosenWay {

  /// The ways among the steps of one way are few.
  private static final int ALL = 100;

  private ChosenWay() {}

  /// {@return what `plan` asks of `pathway`; empty if the post held or every post wanted has gone}
  public static Optional<Enquiry> enquiry(Plan plan, Pathway pathway, Reference reference) {
    List<RoleId> targets =
        plan.targets().stream().filter(r -> pathway.role(r).isPresent()).toList();
    return targets.isEmpty() || pathway.role(plan.person().role()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Enquiry(
                within(plan.person(), pathway), targets, plan.by(), ALL, reference.dayOf(pathway)));
  }

  private static Person within(Person person, Pathway pathway) {
    return new Person(
        person.role(),
        person.since(),
        person.holds().stream()
            .filter(h -> pathway.qualification(h.qualification()).isPresent())
            .toList(),
        person.hoursAWeek(),
        person.extra());
  }

  /// {@return the way of `steps` as an answer to `enquiry`; empty if it cannot be gone, or not any
  /// more}
  public static Optional<Prospect> of(
      List<StepId> steps, Enquiry enquiry, Pathway pathway, Reference reference) {
    Set<StepId> taken = new HashSet<>(steps);
    List<Step> only = pathway.steps().stream().filter(s -> taken.contains(s.id())).toList();
    return Routes.find(
                pathway.withViews(List.of()).withSteps(only), reference, enquiry.withMost(ALL))
            instanceof Answer.Found(var routes)
        ? routes.stream()
            .filter(r -> r.steps().equals(steps))
            .findFirst()
            .map(r -> Prospect.of(pathway, reference, enquiry, r))
        : Optional.empty();
  }
}
