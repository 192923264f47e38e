package waymark.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Need;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleKind;
import waymark.model.Timing;
import waymark.model.reference.Purpose;

/// The NPQ for executive leadership is the fitting award on the way to chief executive, though
/// nobody must have it.
final class ExecutiveAwardLeadsToChiefExecutive implements Rule {

  @Override
  public String id() {
    return "executive-award-to-chief-executive";
  }

  @Override
  public String name() {
    return "The way to chief executive names the award for executive leaders";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .roles(RoleKind.CEO)
        .filter(r -> !isNamed(inquiry, r))
        .map(r -> finding(inquiry, r))
        .toList();
  }

  private static boolean isNamed(Inquiry inquiry, Role top) {
    Stream<Need> onTheWay =
        inquiry.moves().into(top.id()).stream().flatMap(s -> s.needs().stream());
    List<Need> needs = Stream.concat(top.needs().stream(), onTheWay).toList();
    return !inquiry.asked(needs, Purpose.EXECUTIVE).isEmpty();
  }

  private static Finding finding(Inquiry inquiry, Role top) {
    Optional<Qualification> award = inquiry.open(Purpose.EXECUTIVE);
    String name = award.map(Qualification::badge).orElse("an award for executive leaders");
    Finding finding = inquiry.about(top.id(), "No step to " + top.title() + " names " + name + ".");
    String source = inquiry.standard().citation().source();
    return award
        .map(q -> finding.withFix(new Fix.AskFor(top.id(), q, new Timing.Helpful(), source)))
        .orElse(finding);
  }
}
