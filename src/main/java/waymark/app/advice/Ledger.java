package waymark.app.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.RuleChoice;
import waymark.model.reference.Reference;
import waymark.model.reference.Standard;
import waymark.rule.Finding;
import waymark.rule.Rules;

/// How the rules stand in a pathway: what each rests on, what it finds, and what was chosen.
///
/// @param mayChange whether the pathway may be changed
public record Ledger(
    Pathway pathway, Reference reference, List<Finding> findings, boolean mayChange) {
  public Ledger {
    findings = List.copyOf(findings);
  }

  /// {@return what a rule rests on, on the day for which the pathway speaks}
  Optional<Standard> standard(String rule) {
    return reference.standard(rule, reference.dayOf(pathway));
  }

  long findings(String rule) {
    return findings.stream().filter(f -> f.rule().equals(rule)).count();
  }

  List<RuleChoice> choices() {
    return pathway.rules();
  }

  Optional<RuleChoice> choice(String rule) {
    return choices().stream().filter(c -> c.rule().equals(rule)).findFirst();
  }

  /// {@return the choices with `next` in place of those about known rules: each where it stood
  /// before, new ones after them}
  List<RuleChoice> choices(List<RuleChoice> next) {
    Map<String, RuleChoice> left = new HashMap<>();
    next.forEach(c -> left.put(c.rule(), c));
    List<RuleChoice> all = new ArrayList<>();
    for (RuleChoice before : choices()) {
      Optional<RuleChoice> now = Optional.ofNullable(left.remove(before.rule()));
      now.or(() -> Rules.named(before.rule()).isEmpty() ? Optional.of(before) : Optional.empty())
          .ifPresent(all::add);
    }
    next.stream().filter(c -> left.containsKey(c.rule())).forEach(all::add);
    return all;
  }
}
