package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.Pathway;
import waymark.model.PayStatus;
import waymark.model.Period;
import waymark.model.ProtectedTime;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Timing;

/// What a fix offers mends the very finding that offers it.
class FixTest {

  static Stream<Pathway> broken() {
    return Stream.of(
        Sound.withRole("senco", r -> r.withNeeds(List.of())),
        Sound.withRole(
            "senco", r -> r.withNeeds(List.of(Sound.need("npq-senco", new Timing.Within(5))))),
        Sound.withRole(
            "senco", r -> r.withNeeds(List.of(Sound.need("na-senco", new Timing.Within(3))))),
        Sound.withRole(
            "senco", r -> r.withNeeds(List.of(Sound.need("npq-senco", new Timing.Before())))),
        Sound.withRole("senco", r -> r.withLeadershipTeam(Optional.empty())),
        Sound.withRole("senco", r -> r.withProtectedTime(Optional.of(ProtectedTime.of(0.2)))),
        Sound.withRole(
            "senco", r -> r.withPay(Optional.of(Sound.leadership("L6", "L7", PayStatus.EXAMPLE)))),
        Sound.withRole(
            "senco", r -> r.withPay(Optional.of(Sound.leadership("L10", "L6", PayStatus.LOCAL)))),
        Sound.without("deputy-head"),
        Sound.without("senco-deputy", "senco-senior"),
        Sound.without("teacher-senco", "teacher-specialist"),
        Sound.withStep("director-ceo", s -> s.withNeeds(List.of())),
        Sound.with(Role.of(new RoleId("new"), "Phase leader", RoleKind.MIDDLE_LEADER)),
        Sound.PATHWAY.withQualifications(
            Sound.PATHWAY.qualifications().stream()
                .map(q -> q.withTime(q.months(), Period.ALWAYS, Optional.empty()))
                .toList()));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aFixMendsWhatItIsOfferedFor(Pathway broken) {
    List<Finding> fixable =
        Rules.check(broken, Sound.REFERENCE).stream().filter(f -> f.fix().isPresent()).toList();
    assertFalse(fixable.isEmpty());
    for (Finding finding : fixable) {
      Pathway mended = finding.fix().orElseThrow().mend(broken);

      List<String> left =
          Rules.check(mended, Sound.REFERENCE).stream().map(Finding::message).toList();
      assertFalse(left.contains(finding.message()), finding.message());
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aFixForWhatIsGoneChangesNoRole(Pathway broken) {
    Pathway empty = Pathway.of("Empty");
    for (Finding finding : Rules.check(broken, Sound.REFERENCE)) {
      finding
          .fix()
          .ifPresent(
              fix -> {
                assertEquals(List.of(), fix.mend(empty).roles());
                assertEquals(List.of(), fix.mend(empty).steps());
              });
    }
  }
}
