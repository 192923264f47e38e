package waymark.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import waymark.file.ReferenceReader;
import waymark.model.About;
import waymark.model.Extra;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.Placement;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;
import waymark.model.reference.QualificationFact;
import waymark.model.reference.Reference;

/// A pathway that keeps every rule, and ways to break one.
final class Sound {

  static final Reference REFERENCE = ReferenceReader.builtIn();
  static final Pathway PATHWAY = pathway();

  private Sound() {}

  static List<Finding> findings(String rule, Pathway pathway) {
    return Rules.check(pathway, REFERENCE).stream().filter(f -> f.rule().equals(rule)).toList();
  }

  static List<String> messages(String rule, Pathway pathway) {
    return findings(rule, pathway).stream().map(Finding::message).toList();
  }

  static Pathway withRole(String id, UnaryOperator<Role> change) {
    return PATHWAY.withRoles(
        PATHWAY.roles().stream()
            .map(r -> r.id().value().equals(id) ? change.apply(r) : r)
            .toList());
  }

  static Pathway withStep(String id, UnaryOperator<Step> change) {
    return PATHWAY.withSteps(
        PATHWAY.steps().stream()
            .map(s -> s.id().value().equals(id) ? change.apply(s) : s)
            .toList());
  }

  static Pathway without(String... steps) {
    List<String> gone = List.of(steps);
    return PATHWAY.withSteps(
        PATHWAY.steps().stream().filter(s -> !gone.contains(s.id().value())).toList());
  }

  static Pathway with(Step... more) {
    return PATHWAY.withSteps(Stream.concat(PATHWAY.steps().stream(), Stream.of(more)).toList());
  }

  static Pathway with(Role more) {
    return PATHWAY.withRoles(Stream.concat(PATHWAY.roles().stream(), Stream.of(more)).toList());
  }

  static Pathway on(LocalDate day) {
    return PATHWAY.withAbout(about(day));
  }

  static Step step(String from, String to, StepKind kind) {
    return Step.of(new StepId(from + "-" + to), new RoleId(from), new RoleId(to), kind);
  }

  static Need need(String qualification, Timing when) {
    return Need.of(new QualificationId(qualification), when);
  }

  static Qualification known(String id) {
    return REFERENCE.qualifications().stream()
        .map(QualificationFact::qualification)
        .filter(q -> q.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Pay leadership(String from, String to, PayStatus status) {
    return Pay.of(PayFrame.LEADERSHIP, Optional.of(from), Optional.of(to))
        .withStatus(Optional.of(status));
  }

  private static Pathway pathway() {
    return Pathway.of("Sound")
        .withAbout(about(LocalDate.of(2026, 9, 1)))
        .withQualifications(
            Stream.of("qts", "na-senco", "npq-senco", "npqh", "npqel").map(Sound::known).toList())
        .withRoles(roles())
        .withSteps(steps())
        .withViews(List.of(view("school", ViewKind.SCHOOL), view("trust", ViewKind.TRUST)));
  }

  private static About about(LocalDate day) {
    return new About(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(PayArea.ENGLAND),
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Extra.NONE);
  }

  private static List<Role> roles() {
    return List.of(
        role("teacher", RoleKind.TEACHER, Setting.SCHOOL)
            .withPay(Optional.of(Pay.of(PayFrame.MAIN, Optional.of("M1"), Optional.of("U3")))),
        role("specialist", RoleKind.SPECIALIST_TEACHER, Setting.SPECIAL),
        leader("senco", RoleKind.SENCO, "L6", "L10")
            .withProtectedTime(Optional.of(ProtectedTime.of(2.5)))
            .withNeeds(
                List.of(need("qts", new Timing.Before()), need("npq-senco", new Timing.Within(3)))),
        leader("senior", RoleKind.SENIOR_SENCO, "L8", "L12")
            .withProtectedTime(Optional.of(ProtectedTime.of(3))),
        leader("deputy", RoleKind.DEPUTY_HEAD, "L10", "L14"),
        leader("head", RoleKind.HEADTEACHER, "L18", "L24"),
        leader("director", RoleKind.DIRECTOR_OF_INCLUSION, "L18", "L24")
            .withSetting(Optional.of(Setting.TRUST)),
        role("ceo", RoleKind.CEO, Setting.TRUST)
            .withPay(Optional.of(Pay.of(PayFrame.LOCAL, Optional.empty(), Optional.empty()))));
  }

  private static Role role(String id, RoleKind kind, Setting setting) {
    return Role.of(new RoleId(id), kind.label(), kind).withSetting(Optional.of(setting));
  }

  private static Role leader(String id, RoleKind kind, String from, String to) {
    return role(id, kind, Setting.SCHOOL)
        .withLeadershipTeam(Optional.of(true))
        .withPay(Optional.of(leadership(from, to, PayStatus.LOCAL)));
  }

  private static List<Step> steps() {
    return List.of(
        step("teacher", "senco", StepKind.ADVANCE),
        step("teacher", "specialist", StepKind.SIDEWAYS),
        step("specialist", "senco", StepKind.SIDEWAYS),
        step("senco", "senior", StepKind.DEEPEN),
        step("senco", "deputy", StepKind.ADVANCE),
        step("senior", "director", StepKind.ADVANCE),
        step("deputy", "head", StepKind.ADVANCE)
            .withNeeds(List.of(need("npqh", new Timing.Helpful()))),
        step("director", "ceo", StepKind.ADVANCE)
            .withNeeds(List.of(need("npqel", new Timing.Helpful()))));
  }

  private static View view(String id, ViewKind kind) {
    var early = Stage.of(new StageId("early"), "Early");
    var late = Stage.of(new StageId("late"), "Late");
    List<Placement> placements =
        roles().stream()
            .map(
                r -> {
                  Stage stage = r.kind() == RoleKind.TEACHER ? early : late;
                  return new Placement(
                      r.id(),
                      Optional.empty(),
                      Optional.of(stage.id()),
                      Optional.empty(),
                      Extra.NONE);
                })
            .toList();
    return View.of(new ViewId(id), kind, kind.label())
        .withStages(List.of(early, late))
        .withPlacements(placements);
  }
}
