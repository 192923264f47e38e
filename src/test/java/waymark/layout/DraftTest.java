package waymark.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

class DraftTest {
  private static final RoleId ASSISTANT = new RoleId("assistant");
  private static final RoleId TEACHER = new RoleId("teacher");
  private static final RoleId SENCO = new RoleId("senco");
  private static final RoleId HEAD = new RoleId("head");
  private static final RoleId DIRECTOR = new RoleId("director");
  private static final QualificationId NPQ = new QualificationId("npq");

  private static Pathway pathway() {
    return Pathway.of("A trust")
        .withQualifications(List.of(Qualification.of(NPQ, "NPQ for SENCOs")))
        .withRoles(
            List.of(
                Role.of(ASSISTANT, "Teaching assistant", RoleKind.SUPPORT),
                Role.of(TEACHER, "Teacher", RoleKind.TEACHER),
                Role.of(SENCO, "SENCo", RoleKind.SENCO),
                Role.of(HEAD, "Headteacher", RoleKind.HEADTEACHER)
                    .withLeadershipTeam(Optional.of(true)),
                Role.of(DIRECTOR, "Director", RoleKind.OTHER)
                    .withSetting(Optional.of(Setting.TRUST))))
        .withSteps(
            List.of(
                Step.of(new StepId("a"), TEACHER, SENCO, StepKind.ADVANCE)
                    .withNeeds(List.of(Need.of(NPQ, new Timing.Within(3)))),
                Step.of(new StepId("b"), SENCO, DIRECTOR, StepKind.ADVANCE)));
  }

  private static Set<RoleId> shown(ViewKind kind) {
    return draft(pathway(), kind).placements().stream()
        .map(Placement::role)
        .collect(Collectors.toSet());
  }

  private static View draft(Pathway pathway, ViewKind kind) {
    return Draft.of(pathway, kind, new ViewId("draft"), "Drafted");
  }

  @Test
  void theTrustViewShowsTheTrustItsLeadersAndWhoMovesUpToIt() {
    assertEquals(Set.of(SENCO, HEAD, DIRECTOR), shown(ViewKind.TRUST));
  }

  @Test
  void theFrameworkViewShowsWhatQualificationsHaveToDoWith() {
    assertEquals(Set.of(TEACHER, SENCO), shown(ViewKind.FRAMEWORK));
  }

  @Test
  void theSchoolViewLeavesTheTrustOut() {
    assertEquals(Set.of(ASSISTANT, TEACHER, SENCO, HEAD), shown(ViewKind.SCHOOL));
  }

  @Test
  void whereNothingBelongsInItAllRolesAreShown() {
    Pathway bare = pathway().withSteps(List.of()).withQualifications(List.of());
    assertEquals(5, draft(bare, ViewKind.FRAMEWORK).placements().size());
  }

  @Test
  void everyCardHasAStageAndAStrand() {
    View view = draft(pathway(), ViewKind.TRUST);
    assertTrue(
        view.placements().stream().allMatch(p -> p.stage().isPresent() && p.strand().isPresent()));
    assertEquals("Drafted", view.title());
    assertEquals(ViewKind.TRUST, view.kind());
  }

  @Test
  void theHeadOfASpecialSchoolStandsInTheStageOfTheOtherHead() {
    Role special = Role.of(new RoleId("special"), "Head, special school", RoleKind.HEADTEACHER);
    List<Role> roles = new ArrayList<>(pathway().roles());
    roles.add(special);
    List<Step> steps = new ArrayList<>(pathway().steps());
    steps.add(Step.of(new StepId("c"), SENCO, HEAD, StepKind.ADVANCE));
    steps.add(Step.of(new StepId("d"), TEACHER, special.id(), StepKind.ADVANCE));
    View view = draft(pathway().withRoles(roles).withSteps(steps), ViewKind.SCHOOL);
    assertEquals(
        view.placement(HEAD).orElseThrow().stage(),
        view.placement(special.id()).orElseThrow().stage());
    assertEquals(3, view.stages().size());
  }
}
