package waymark.rule;

import java.util.List;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.Timing;

/// Moving up never comes back to where it began. Where the steps ask for something beforehand,
/// nobody could ever have begun.
final class AdvancesDoNotGoRound implements Rule {

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
    List<Step> round =
        inquiry.pathway().steps().stream()
            .filter(s -> s.kind() == StepKind.ADVANCE)
            .filter(s -> group.contains(s.from()) && group.contains(s.to()))
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
