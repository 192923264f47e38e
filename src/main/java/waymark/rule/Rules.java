package waymark.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Pathway;
import waymark.model.Severity;
import waymark.model.drawn.Drawn;
import waymark.model.reference.Reference;
import waymark.model.reference.Standard;

/// All rules, and asking them.
public final class Rules {

  private static final List<Rule> LAW =
      List.of(
          new SencosQualifyInTime(),
          new SencoAwardIsOpen(),
          new OnlyTheRegulationsExempt(),
          new SencosMayQualifyInPost(),
          new SencosAreQualifiedTeachers(),
          new SharedSencosAreNotHeads(),
          new SpecialSchoolsNeedNoSenco(),
          new NeedsCanBeStarted(),
          new QualificationDatesAgree(),
          new StudyFitsItsWindow(),
          new LeadershipPointsOnLeadershipPosts(),
          new AllowancesAreForClassroomTeachers(),
          new PayPointsExist());

  private static final List<Rule> PAPER =
      List.of(
          new SencosSitOnTheLeadershipTeam(),
          new SencosHaveProtectedTime(),
          new SencosHaveADayAWeek(),
          new SencosCanReachHeadship(),
          new SencosCanReachChiefExecutive(),
          new SencosCanStayAndGrow(),
          new TeachersCanBecomeSencos(),
          new MainstreamLeadsToSpecial(),
          new TrustInclusionIsStrategic(),
          new ExecutiveAwardLeadsToChiefExecutive(),
          new PayRangesHaveRoom(),
          new StepsUpDoNotPayLess());

  private static final List<Rule> WAYS =
      List.of(
          new NoRoleIsADeadEnd(),
          new EveryRoleHasAWayIn(),
          new AdvancesDoNotGoRound(),
          new NoQualificationGatesHeadship(),
          new EveryRoleIsShown(),
          new ViewsAgree(),
          new ChoicesNameRules());

  private static final List<Rule> DRAWING =
      List.of(
          new CardsLieApart(),
          new LabelsHaveAPlace(),
          new LinesSeldomCross(),
          new TextIsNotCutOff(),
          new TextCanBeShown(),
          new TextStandsOut(),
          new TextCanBeReadOnPaper(),
          new NothingIsToldByColourAlone());

  private static final List<Rule> ALL =
      Stream.of(LAW, PAPER, WAYS, DRAWING).flatMap(List::stream).toList();

  private Rules() {}

  /// {@return every rule, in the order of their findings}
  public static List<Rule> all() {
    return ALL;
  }

  /// {@return the rules about `concern`}
  public static List<Rule> about(Concern concern) {
    return switch (concern) {
      case LAW -> LAW;
      case PAPER -> PAPER;
      case WAYS -> WAYS;
      case DRAWING -> DRAWING;
    };
  }

  /// {@return the rule of that id, if it is known here}
  public static Optional<Rule> named(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /// {@return what the rule of that id is about}
  public static Concern concern(String id) {
    return Arrays.stream(Concern.values())
        .filter(c -> about(c).stream().anyMatch(r -> r.id().equals(id)))
        .findFirst()
        .orElse(Concern.WAYS);
  }

  /// {@return what every rule finds in `pathway`: the weightiest first, then in the order of the
  /// rules, then in the pathway's own}
  public static List<Finding> check(Pathway pathway, Reference reference) {
    return check(pathway, reference, List.of());
  }

  /// {@return the same, and what the rules about drawing find in the views that are `drawn`}
  public static List<Finding> check(Pathway pathway, Reference reference, List<Drawn> drawn) {
    return check(ALL, new Subject(pathway, reference, List.copyOf(drawn)));
  }

  static List<Finding> check(List<Rule> rules, Subject subject) {
    Map<String, Severity> chosen = new HashMap<>();
    subject.pathway().rules().forEach(c -> chosen.put(c.rule(), c.severity()));
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      Optional<Standard> standard = subject.reference().standard(rule.id(), subject.day());
      if (standard.isPresent()) {
        findings.addAll(ask(rule, subject, weighed(standard.get(), chosen)));
      }
    }
    findings.sort(Comparator.comparing(Finding::severity).reversed());
    return List.copyOf(findings);
  }

  private static Standard weighed(Standard standard, Map<String, Severity> chosen) {
    return standard.withSeverity(chosen.getOrDefault(standard.rule(), standard.severity()));
  }

  private static List<Finding> ask(Rule rule, Subject subject, Standard standard) {
    if (standard.severity() == Severity.OFF) {
      return List.of();
    }
    var inquiry = new Inquiry(subject, standard);
    try {
      return rule.check(inquiry);
    } catch (RuntimeException e) {
      String told = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      return List.of(
          inquiry.aboutAll("The rule \"" + rule.name() + "\" could not be checked: " + told + "."));
    }
  }
}
