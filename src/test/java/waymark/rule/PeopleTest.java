package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static waymark.rule.Sound.messages;
import static waymark.rule.Sound.need;
import static waymark.rule.Sound.withRole;
import static waymark.rule.Sound.withStep;
import static waymark.rule.Sound.without;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewId;

/// What people will ask of a pathway. That each rule is kept by a sound pathway is in [RulesTest].
class PeopleTest {

  @Test
  void aRoleThatLeadsNowhereIsFound() {
    assertEquals(
        List.of("Director of Inclusion leads nowhere; draw a way on, or growth within the role."),
        messages("no-dead-ends", without("director-ceo")));
  }

  @Test
  void aRoleInWhichOneGrowsIsNoDeadEnd() {
    Pathway grows =
        without("director-ceo")
            .withSteps(
                List.of(
                    Sound.step("senior", "director", StepKind.ADVANCE),
                    Sound.step("director", "director", StepKind.DEEPEN)));

    assertEquals(List.of(), messages("no-dead-ends", grows));
  }

  @Test
  void aRoleWithoutAWayInIsFound() {
    assertEquals(
        List.of("Deputy headteacher has no way in; draw a step from where people come."),
        messages("every-role-has-a-way-in", without("senco-deputy")));
  }

  @Test
  void aRoleThatNothingJoinsIsFoundOnce() {
    Pathway more = Sound.with(Role.of(new RoleId("new"), "Phase leader", RoleKind.MIDDLE_LEADER));

    assertEquals(
        List.of("Phase leader is joined to no other role; draw a step from where people come."),
        messages("every-role-has-a-way-in", more));
    assertEquals(List.of(), messages("no-dead-ends", more));
  }

  @Test
  void rolesThatLeadOnlyToEachOtherAreFound() {
    Pathway closed =
        without("senco-deputy")
            .withSteps(
                Stream.concat(
                        without("senco-deputy").steps().stream(),
                        Stream.of(Sound.step("head", "deputy", StepKind.SIDEWAYS)))
                    .toList());

    assertEquals(
        List.of(
            "Deputy headteacher and Headteacher lead only to each other, and nobody can get in;"
                + " draw a step from where people come."),
        messages("every-role-has-a-way-in", closed));
  }

  @Test
  void movingUpInACircleIsFound() {
    Need before = need("npqh", new Timing.Before());
    Pathway round =
        Sound.with(Sound.step("head", "senco", StepKind.ADVANCE).withNeeds(List.of(before)));

    assertEquals(
        List.of(
            "Moving up goes round in a circle through SENCo, Deputy headteacher and Headteacher,"
                + " with qualifications asked for beforehand; one of the steps should move"
                + " across."),
        messages("advances-do-not-go-round", round));
  }

  @Test
  void movingAcrossMayComeBack() {
    assertEquals(
        List.of(),
        messages(
            "advances-do-not-go-round",
            Sound.with(Sound.step("senco", "specialist", StepKind.SIDEWAYS))));
  }

  @Test
  void oneQualificationOnEveryWayToHeadshipIsFound() {
    Pathway gated =
        withStep("deputy-head", s -> s.withNeeds(List.of(need("npqh", new Timing.Before()))));

    assertEquals(
        List.of("Every way from teaching to headship depends on NPQH, which no law asks for."),
        messages("no-single-gate-to-headship", gated));
  }

  @Test
  void aChoiceOfQualificationsIsNoGate() {
    Need either =
        need("npqh", new Timing.Before())
            .withAnyOf(List.of(new QualificationId("npqh"), new QualificationId("npqel")));

    assertEquals(
        List.of(),
        messages(
            "no-single-gate-to-headship",
            withStep("deputy-head", s -> s.withNeeds(List.of(either)))));
  }

  @Test
  void aRoleThatNoViewShowsIsFound() {
    Pathway more = Sound.with(Role.of(new RoleId("new"), "Phase leader", RoleKind.MIDDLE_LEADER));

    assertEquals(
        List.of("Phase leader is shown in no view."), messages("every-role-is-shown", more));
    assertEquals(List.of(), messages("every-role-is-shown", more.withViews(List.of())));
  }

  @Test
  void aStepThatRunsBackwardsInOneViewIsFoundThere() {
    View trust = Sound.PATHWAY.views().getLast();
    Pathway turned = Sound.PATHWAY.withView(trust.withStages(trust.stages().reversed()));

    List<Finding> findings = Sound.findings("views-agree", turned);

    assertEquals(
        List.of(
            "The step from Teacher to SENCo runs to an earlier stage in \"In a trust\" and to a"
                + " later one in \"In a school\"."),
        findings.stream().map(Finding::message).toList());
    assertEquals(Optional.of(new ViewId("trust")), findings.getFirst().view());
  }

  @Test
  void findingsFollowThePathwaysOrder() {
    Pathway two = withRole("senior", r -> r.withPay(Optional.empty())).withSteps(List.of());

    List<String> messages = messages("every-role-has-a-way-in", two);

    assertEquals("Specialist teacher", messages.getFirst().split(" is ", 2)[0]);
    assertEquals("Chief executive", messages.getLast().split(" is ", 2)[0]);
  }
}
