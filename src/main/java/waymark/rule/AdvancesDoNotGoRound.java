package waymark.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.Timing;

/// Moving up never comes back to where it began. Where the steps ask for something beforehand,
/// nobody could ever have begun.
public final class AdvancesDoNotGoRound implements Rule {

  /// {@return the roles from which moving up leads to `role`, itself among them: a step up from
  /// `role` to any of them would go round}
  public static Set<RoleId> behind(Pathway pathway, RoleId role) {
    Moves moves = Moves.of(pathway);
    Set<RoleId> behind = new HashSet<>(Set.of(role));
    Deque<RoleId> next = new ArrayDeque<>(behind);
    while (!next.isEmpty()) {
      for (Step step : moves.into(next.remove())) {
        if (step.kind() == StepKind.ADVANCE && behind.add(step.from())) {
          next.add(step.from());
        }
      }
    }
    return Set.copyOf(behind);
  }

  @Override
  public String id() {
    return "advances-do-not-go-round";
  }

  @Override
  public String name() {
    return "Moving up never leads back to where one began";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    var circles = Circles.of(inquiry.pathway(), s -> s.kind() == StepKind.ADVANCE);
    return circles.groups().stream()
        .filter(g -> g.size() > 1)
        .map(g -> finding(inquiry, g))
        .toList();
  }

  private static Finding finding(Inquiry inquiry, List<RoleId> group) {
    Set<RoleId> members = Set.copyOf(group);
    List<Step> round =
        inquiry.pathway().steps().stream()
            .filter(s -> s.kind() == StepKind.ADVANCE)
            .filter(s -> members.contains(s.from()) && members.contains(s.to()))
            .toList();
    boolean asked =
        round.stream()
            .flatMap(s -> s.needs().stream())
            .anyMatch(n -> n.when() instanceof Timing.Before);
    List<String> titles = group.stream().map(id -> inquiry.role(id).title()).toList();
    return inquiry.about(
        round.getLast().id(),
        "Moving up goes round in a circle through %s%s; one of the steps should move across."
            .formatted(
                Wording.all(titles), asked ? ", with qualifications asked for beforehand" : ""));
  }
}
