package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static waymark.rule.Sound.messages;
import static waymark.rule.Sound.withRole;
import static waymark.rule.Sound.withStep;
import static waymark.rule.Sound.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.ProtectedTime;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.StepKind;

/// What Annex Two asks of a pathway. That each rule is kept by a sound pathway is in [RulesTest].
class PaperTest {

  @Test
  void aSencoOffTheLeadershipTeamIsFound() {
    assertEquals(
        List.of("SENCo is not on the leadership team; a SENCo does most from a seat there."),
        messages(
            "senco-on-leadership-team",
            withRole("senco", r -> r.withLeadershipTeam(Optional.of(false)))));
  }

  @Test
  void aSencoOfWhomItIsNotSaidIsFound() {
    assertEquals(
        1,
        messages(
                "senco-on-leadership-team",
                withRole("senco", r -> r.withLeadershipTeam(Optional.empty())))
            .size());
  }

  @Test
  void timeThatIsNotStatedIsFound() {
    assertEquals(
        1,
        messages(
                "senco-time-is-stated",
                withRole("senco", r -> r.withProtectedTime(Optional.empty())))
            .size());
  }

  @Test
  void lessThanADayAWeekIsFound() {
    Pathway half = withRole("senco", r -> r.withProtectedTime(Optional.of(ProtectedTime.of(0.5))));

    assertEquals(
        List.of(
            "SENCo has 0.5 days a week of protected time; in any school, less than 1 day is too"
                + " little."),
        messages("senco-time-not-below-a-day", half));
  }

  @Test
  void aDayAWeekIsNotTooLittle() {
    Pathway day = withRole("senco", r -> r.withProtectedTime(Optional.of(ProtectedTime.of(1))));

    assertEquals(List.of(), messages("senco-time-not-below-a-day", day));
  }

  @Test
  void noWayToHeadshipIsFound() {
    assertEquals(
        List.of("No way leads from SENCo to headship in this pathway."),
        messages("senco-can-reach-headship", without("deputy-head")));
  }

  @Test
  void noWayToChiefExecutiveIsFound() {
    assertEquals(
        List.of("No way leads from SENCo to chief executive of the trust."),
        messages("senco-can-reach-chief-executive", without("director-ceo")));
  }

  @Test
  void aSchoolAloneNeedsNoChiefExecutive() {
    Pathway school =
        without("director-ceo")
            .withRoles(
                Sound.PATHWAY.roles().stream()
                    .map(r -> r.withSetting(Optional.of(Setting.SCHOOL)))
                    .toList())
            .withViews(List.of(Sound.PATHWAY.views().getFirst()));

    assertEquals(List.of(), messages("senco-can-reach-chief-executive", school));
  }

  @Test
  void noWayToStayAndGrowIsFound() {
    assertEquals(
        List.of("SENCo has no way to stay in the role and be rewarded for expertise."),
        messages("senco-can-stay-and-grow", without("senco-senior")));
  }

  @Test
  void growthWithinTheRoleIsAWayToStay() {
    Pathway within =
        without("senco-senior").withSteps(List.of(Sound.step("senco", "senco", StepKind.DEEPEN)));

    assertEquals(List.of(), messages("senco-can-stay-and-grow", within));
  }

  @Test
  void noWayInFromTeachingIsFound() {
    assertEquals(
        1,
        messages("teacher-can-become-senco", without("teacher-senco", "teacher-specialist"))
            .size());
  }

  @Test
  void noWayIntoSpecialProvisionIsFound() {
    assertEquals(
        List.of("No way leads from Teacher into a special school or alternative provision."),
        messages("mainstream-leads-to-special", without("teacher-specialist")));
  }

  @Test
  void aDirectorWithoutASeatIsFound() {
    assertEquals(
        1,
        messages(
                "trust-inclusion-is-strategic",
                withRole("director", r -> r.withLeadershipTeam(Optional.empty())))
            .size());
  }

  @Test
  void aDirectorWhoMerelyManagesIsFound() {
    Pathway manager =
        withRole("director", r -> r.withSummary(Optional.of("Line manages the specialists.")));

    assertEquals(
        List.of(
            "Director of Inclusion is described as a line manager; say what the role decides for"
                + " the trust."),
        messages("trust-inclusion-is-strategic", manager));
  }

  @Test
  void aWayToChiefExecutiveWithoutTheAwardIsFound() {
    assertEquals(
        List.of("No step to Chief executive names NPQEL."),
        messages(
            "executive-award-to-chief-executive",
            withStep("director-ceo", s -> s.withNeeds(List.of()))));
  }

  @Test
  void aShortPayRangeIsFound() {
    Pathway narrow =
        withRole(
            "senco", r -> r.withPay(Optional.of(Sound.leadership("L6", "L8", PayStatus.LOCAL))));

    assertEquals(
        List.of(
            "SENCo is paid L6 to L8, a range of 3 points; 5 leave room for progression, as L6 to"
                + " L10 do."),
        messages("pay-range-has-room", narrow));
  }

  @Test
  void aStepUpThatPaysLessIsFound() {
    Pathway less =
        withRole(
            "deputy",
            r -> r.withPay(Optional.of(Sound.leadership("L4", "L8", PayStatus.STATUTORY))));

    assertEquals(
        List.of(
            "Deputy headteacher (L4 to L8) pays less than SENCo (L6 to L10), from which one moves"
                + " up to it."),
        messages("step-up-does-not-pay-less", less));
  }

  @Test
  void rangesOfTwoStructuresAreComparedByTheirWorth() {
    Pathway less =
        withRole(
            "senco",
            r ->
                r.withPay(
                    Optional.of(Pay.of(PayFrame.UPPER, Optional.of("U1"), Optional.of("U3")))));
    Pathway from =
        less.withRoles(
                less.roles().stream()
                    .map(
                        r ->
                            r.kind() == RoleKind.TEACHER
                                ? r.withPay(
                                    Optional.of(Sound.leadership("L1", "L6", PayStatus.LOCAL)))
                                : r)
                    .toList())
            .withAbout(Sound.on(LocalDate.of(2025, 9, 1)).about());

    assertEquals(
        List.of(
            "SENCo (U1 to U3) pays less than Teacher (L1 to L6), from which one moves up to it. It"
                + " begins at £47,472, the other at £51,773 (2025/26, statutory)."),
        messages("step-up-does-not-pay-less", from));
  }
}
