package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.rule.Sound.messages;
import static waymark.rule.Sound.need;
import static waymark.rule.Sound.withRole;
import static waymark.rule.Sound.withStep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.Exemption;
import waymark.model.Extra;
import waymark.model.Months;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.Period;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.Timing;

/// Law and guidance. That each rule is kept by a sound pathway is in [RulesTest].
class LawTest {

  private static final Need QTS = need("qts", new Timing.Before());

  private static Pathway sencoNeeds(Need... needs) {
    return withRole("senco", r -> r.withNeeds(List.of(needs)));
  }

  private static Pathway sencoPay(Pay pay) {
    return withRole("senco", r -> r.withPay(Optional.of(pay)));
  }

  @Test
  void aSencoWithoutTheAwardIsFound() {
    assertEquals(
        List.of(
            "SENCo asks for no SENCo qualification; it is due within 3 years of taking up the"
                + " post."),
        messages("senco-qualifies-in-time", sencoNeeds(QTS)));
  }

  @Test
  void aSencoWithTooManyYearsIsFound() {
    assertEquals(
        List.of(
            "SENCo gives 4 years to gain the SENCo qualification; the law wants it within 3 years"
                + " of taking up the post."),
        messages("senco-qualifies-in-time", sencoNeeds(need("npq-senco", new Timing.Within(4)))));
  }

  @Test
  void anAwardThatMerelyHelpsIsNotEnough() {
    assertEquals(
        1,
        messages("senco-qualifies-in-time", sencoNeeds(need("npq-senco", new Timing.Helpful())))
            .size());
  }

  @Test
  void anAwardOnEveryStepToSencoIsEnough() {
    Need award = need("npq-senco", new Timing.Within(3));
    Pathway onSteps =
        sencoNeeds()
            .withSteps(
                Sound.PATHWAY.steps().stream()
                    .map(s -> s.to().value().equals("senco") ? s.withNeeds(List.of(award)) : s)
                    .toList());

    assertEquals(List.of(), messages("senco-qualifies-in-time", onSteps));
  }

  @Test
  void anAwardOnOneOfTwoStepsIsNotEnough() {
    Need award = need("npq-senco", new Timing.Within(3));
    Pathway onOne =
        withStep("teacher-senco", s -> s.withNeeds(List.of(award))).withRoles(sencoNeeds().roles());

    assertEquals(1, messages("senco-qualifies-in-time", onOne).size());
  }

  @Test
  void aNeedThatNoLongerHoldsDoesNotCount() {
    var until = new Period(Optional.empty(), Optional.of(LocalDate.of(2025, 1, 1)));
    Need past =
        new Need(
            List.of(new QualificationId("npq-senco")),
            new Timing.Within(3),
            until,
            List.of(),
            Optional.empty(),
            Extra.NONE);

    assertEquals(1, messages("senco-qualifies-in-time", sencoNeeds(past)).size());
  }

  @Test
  void theOldAwardAloneCannotBeStartedAnyMore() {
    assertEquals(
        List.of(
            "SENCo asks for NA SENCO, which cannot be started on 1 September 2026; the award to"
                + " start on that day is NPQ SENCO."),
        messages("senco-award-is-open", sencoNeeds(need("na-senco", new Timing.Within(3)))));
  }

  @Test
  void theOldAwardWasTheOneToStartUntil2024() {
    Pathway before =
        sencoNeeds(need("na-senco", new Timing.Within(3)))
            .withAbout(Sound.on(LocalDate.of(2024, 8, 31)).about());

    assertEquals(List.of(), messages("senco-award-is-open", before));
    assertEquals(
        1, messages("senco-award-is-open", mute(Sound.PATHWAY.withAbout(before.about()))).size());
  }

  @Test
  void anExemptionThatTheRegulationsDoNotKnowIsFound() {
    assertEquals(
        1,
        messages("senco-exemption-is-lawful", sencoNeeds(exempting(LocalDate.of(2015, 9, 1))))
            .size());
    assertEquals(
        List.of(),
        messages("senco-exemption-is-lawful", sencoNeeds(exempting(LocalDate.of(2009, 9, 1)))));
  }

  private static Need exempting(LocalDate day) {
    return new Need(
        List.of(new QualificationId("npq-senco")),
        new Timing.Within(3),
        Period.ALWAYS,
        List.of(new Exemption("in post before", Optional.of(day), Extra.NONE)),
        Optional.empty(),
        Extra.NONE);
  }

  @Test
  void wantingTheAwardBeforehandIsNoted() {
    assertEquals(
        List.of(
            "SENCo wants NPQ SENCO before the post is taken up; the law gives 3 years after it."),
        messages("senco-may-qualify-in-post", sencoNeeds(need("npq-senco", new Timing.Before()))));
  }

  @Test
  void aSencoWhoComesFromASupportPostNeedsQualifiedTeacherStatus() {
    Role assistant = Role.of(new RoleId("ta"), "Teaching assistant", RoleKind.SUPPORT);
    List<Step> steps = new ArrayList<>(Sound.PATHWAY.steps());
    steps.add(Sound.step("ta", "senco", StepKind.ADVANCE));
    Pathway fromSupport = Sound.with(assistant).withSteps(steps);
    Pathway unasked =
        fromSupport.withRoles(
            fromSupport.roles().stream()
                .map(r -> r.id().value().equals("senco") ? r.withNeeds(List.of()) : r)
                .toList());

    assertEquals(List.of(), messages("senco-is-a-qualified-teacher", fromSupport));
    assertEquals(
        List.of(
            "Teaching assistant becomes SENCo without qualified teacher status; only a qualified"
                + " teacher may be SENCo."),
        messages("senco-is-a-qualified-teacher", unasked));
  }

  @Test
  void aSencoPostThatNobodyComesToAsksForAQualifiedTeacherToo() {
    Pathway alone =
        Pathway.of("One post")
            .withRoles(List.of(Role.of(new RoleId("s"), "SENCo", RoleKind.SENCO)));

    assertEquals(
        List.of(
            "SENCo does not say that it takes a qualified teacher; only one, or the head, may be"
                + " SENCo."),
        messages("senco-is-a-qualified-teacher", alone));
  }

  @Test
  void qualifiedTeacherStatusMayNotComeAfterwards() {
    assertEquals(
        1,
        messages("senco-is-a-qualified-teacher", sencoNeeds(need("qts", new Timing.Within(2))))
            .size());
  }

  @Test
  void aSharedSencoWhoIsAHeadIsFound() {
    Pathway shared =
        withRole(
            "head",
            r -> r.withTitle("Headteacher and SENCo").withSetting(Optional.of(Setting.TRUST)));

    assertEquals(1, messages("shared-senco-is-not-a-head", shared).size());
    assertEquals(
        List.of(),
        messages(
            "shared-senco-is-not-a-head",
            withRole("head", r -> r.withTitle("Headteacher and SENCo"))));
  }

  @Test
  void aSpecialSchoolThatAsksForTheAwardWithoutASourceIsTold() {
    Pathway special = withRole("senco", r -> r.withSetting(Optional.of(Setting.SPECIAL)));

    assertEquals(1, messages("special-school-needs-no-senco", special).size());
    assertEquals(List.of(), messages("senco-qualifies-in-time", special));
  }

  @Test
  void aNeedForSomethingNoLongerOfferedIsFound() {
    assertEquals(
        List.of(
            "The step from Deputy headteacher to Headteacher asks for NA SENCO, which on"
                + " 1 September 2026 is no longer offered."),
        messages(
            "need-can-be-started",
            withStep(
                "deputy-head", s -> s.withNeeds(List.of(need("na-senco", new Timing.Before()))))));
  }

  @Test
  void datesThatThePathwayDoesNotSayAreFoundWithTheirOwnSource() {
    Pathway undated =
        Sound.PATHWAY.withQualifications(
            Sound.PATHWAY.qualifications().stream()
                .map(q -> q.withTime(q.months(), Period.ALWAYS, Optional.empty()))
                .toList());

    List<Finding> findings = Sound.findings("qualification-dates-agree", undated);

    assertEquals(
        List.of(
            "NA SENCO takes new starters until 1 September 2024 and is completed before"
                + " 1 September 2027, which the pathway does not say.",
            "NPQ SENCO begins on 1 September 2024, which the pathway does not say."),
        findings.stream().map(Finding::message).toList());
    assertTrue(findings.getFirst().citation().source().contains("reg. 49(7)"));
  }

  private static Pathway mute(Pathway pathway) {
    return pathway.withQualifications(
        pathway.qualifications().stream().map(q -> q.withCountsAs(List.of())).toList());
  }

  @Test
  void whatAKnownQualificationCountsAsIsAskedForAndTaken() {
    Pathway mute = mute(Sound.PATHWAY);

    Finding finding = Sound.findings("qualification-dates-agree", mute).getFirst();

    assertEquals(
        "NA SENCO counts as NPQ SENCO, which the pathway does not say.", finding.message());
    assertEquals(Sound.PATHWAY, finding.fix().orElseThrow().mend(mute));
  }

  @Test
  void aWindowShorterThanTheCourseIsFound() {
    assertEquals(
        List.of(
            "SENCo gives 1 year to gain NPQ SENCO, which takes up to 22 months, after up to 12"
                + " months until it starts."),
        messages("study-fits-its-window", sencoNeeds(need("npq-senco", new Timing.Within(1)))));
  }

  @Test
  void aWindowThatLeavesNoTimeToWaitForTheNextCourseIsFound() {
    assertEquals(
        1,
        messages("study-fits-its-window", sencoNeeds(need("npq-senco", new Timing.Within(2))))
            .size());
    assertEquals(
        List.of(),
        messages("study-fits-its-window", sencoNeeds(need("npq-senco", new Timing.Within(3)))));
  }

  @Test
  void aWindowIsMeasuredByThePathwaysOwnMonths() {
    Pathway quick =
        sencoNeeds(need("npq-senco", new Timing.Within(2)))
            .withQualifications(
                Sound.PATHWAY.qualifications().stream()
                    .map(
                        q ->
                            q.withTime(Optional.of(new Months(6, 12)), q.offered(), q.completeBy()))
                    .toList());

    assertEquals(List.of(), messages("study-fits-its-window", quick));
  }

  @Test
  void leadershipPointsOnASencosPostAreFound() {
    assertEquals(
        List.of(
            "SENCo is paid on leadership points; that takes a post of assistant head, deputy or"
                + " head, or the employer's own terms."),
        messages(
            "leadership-points-on-leadership-post",
            sencoPay(Sound.leadership("L6", "L10", PayStatus.EXAMPLE))));
  }

  @Test
  void aSencoWhoIsAlsoAssistantHeadMayHaveLeadershipPoints() {
    Pathway assistant =
        withRole(
            "senco",
            r ->
                r.withTitle("Assistant headteacher and SENCo")
                    .withPay(Optional.of(Sound.leadership("L6", "L10", PayStatus.EXAMPLE))));

    assertEquals(List.of(), messages("leadership-points-on-leadership-post", assistant));
  }

  @Test
  void anAllowanceOnTheLeadershipRangeIsFound() {
    Pay both =
        Sound.leadership("L6", "L10", PayStatus.LOCAL).withAllowance(Optional.of("SEN allowance"));

    assertEquals(1, messages("allowance-is-for-classroom-teachers", sencoPay(both)).size());
  }

  @Test
  void anAllowanceOnTheMainRangeIsFine() {
    Pay main =
        Pay.of(PayFrame.MAIN, Optional.of("M1"), Optional.of("U3"))
            .withAllowance(Optional.of("TLR2"));

    assertEquals(List.of(), messages("allowance-is-for-classroom-teachers", sencoPay(main)));
  }

  @Test
  void aPointThatIsNoneIsFound() {
    assertEquals(
        List.of(
            "SENCo is paid at L44, which is no point of the leadership pay range; it has L1 to"
                + " L43."),
        messages("pay-points-exist", sencoPay(Sound.leadership("L40", "L44", PayStatus.LOCAL))));
  }

  @Test
  void aRangeThatRunsDownwardsIsFound() {
    assertEquals(
        List.of("SENCo is paid from L10 to L6; the lower point comes first."),
        messages("pay-points-exist", sencoPay(Sound.leadership("L10", "L6", PayStatus.LOCAL))));
  }
}
