package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.model.reference.Reference;
import waymark.model.reference.Standard;

class RulesTest {

  private static final String TEAM = "senco-on-leadership-team";
  private static final Pathway OFF_THE_TEAM =
      Sound.withRole("senco", r -> r.withLeadershipTeam(Optional.empty()));

  private static Pathway weighed(Severity severity) {
    return OFF_THE_TEAM.withRules(List.of(RuleChoice.of(TEAM, severity, "decided in May")));
  }

  @Test
  void aSoundPathwayKeepsEveryRule() {
    assertEquals(List.of(), Rules.check(Sound.PATHWAY, Sound.REFERENCE));
  }

  @Test
  void anEmptyPathwayKeepsEveryRule() {
    assertEquals(List.of(), Rules.check(Pathway.of("Empty"), Sound.REFERENCE));
  }

  @Test
  void everyRuleRestsOnARowAndEveryRowIsOfARule() {
    Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
    Set<String> rows =
        Sound.REFERENCE.standards().stream().map(Standard::rule).collect(Collectors.toSet());

    assertEquals(rules, rows);
    assertEquals(Rules.all().size(), rules.size());
  }

  @Test
  void everyNameIsASentenceOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (Rule rule : Rules.all()) {
      assertTrue(names.add(rule.name()), rule.name());
      assertTrue(Character.isUpperCase(rule.name().charAt(0)), rule.name());
      assertFalse(rule.name().endsWith("."), rule.name());
    }
  }

  @Test
  void aFindingTellsWhatItIsAboutAndWhatItRestsOn() {
    Finding finding = Rules.check(OFF_THE_TEAM, Sound.REFERENCE).getFirst();

    assertEquals(TEAM, finding.rule());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(Optional.of(new RoleId("senco")), finding.element());
    assertTrue(finding.citation().source().contains("Annex Two"));
  }

  @Test
  void aPathwayMaySwitchARuleOff() {
    assertEquals(List.of(), Rules.check(weighed(Severity.OFF), Sound.REFERENCE));
  }

  @Test
  void aPathwayMayWeighARuleInItsOwnWay() {
    assertEquals(
        List.of(Severity.ERROR),
        Rules.check(weighed(Severity.ERROR), Sound.REFERENCE).stream()
            .map(Finding::severity)
            .toList());
  }

  @Test
  void aChoiceAboutARuleThatIsNotKnownIsTold() {
    Pathway odd = Sound.PATHWAY.withRules(List.of(RuleChoice.of("no-such", Severity.OFF, "why")));

    assertEquals(
        List.of(
            "The pathway weighs a rule called \"no-such\", which is not known here; that changes"
                + " nothing."),
        Sound.messages("choice-names-a-rule", odd));
  }

  @Test
  void aRuleWithoutARowIsNotAsked() {
    assertEquals(List.of(), Rules.check(OFF_THE_TEAM, Reference.NOTHING));
  }

  @Test
  void theWeightiestFindingsComeFirst() {
    Pathway broken =
        Sound.without("teacher-specialist", "senco-senior")
            .withRoles(Sound.withRole("senco", r -> r.withNeeds(List.of())).roles());

    List<Severity> weights =
        Rules.check(broken, Sound.REFERENCE).stream().map(Finding::severity).toList();

    assertEquals(weights.stream().sorted((a, b) -> b.compareTo(a)).toList(), weights);
    assertTrue(weights.containsAll(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)));
  }

  @Test
  void aRuleThatThrowsIsAFindingAndTheOthersGoOn() {
    Rule throwing =
        new Rule() {
          @Override
          public String id() {
            return "no-dead-ends";
          }

          @Override
          public String name() {
            return "This one fails";
          }

          @Override
          public List<Finding> check(Inquiry inquiry) {
            throw new IllegalStateException("out of wits");
          }
        };

    List<Finding> findings =
        Rules.check(
            List.of(throwing, new SencosSitOnTheLeadershipTeam()),
            new Subject(OFF_THE_TEAM, Sound.REFERENCE, List.of()));

    assertEquals(
        "The rule \"This one fails\" could not be checked: out of wits.",
        findings.getFirst().message());
    assertEquals(TEAM, findings.getLast().rule());
  }
}
