package waymark.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.model.RuleChoice;

/// A choice about a rule that is not known has no effect, which its authors should hear.
final class ChoicesNameRules implements Rule {

  @Override
  public String id() {
    return "choice-names-a-rule";
  }

  @Override
  public String name() {
    return "Every choice about a rule names a rule that is known";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    Set<String> known = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
    return inquiry.pathway().rules().stream()
        .map(RuleChoice::rule)
        .filter(rule -> !known.contains(rule))
        .map(
            rule ->
                inquiry.aboutAll(
                    "The pathway weighs a rule called \"%s\", which is not known here; that changes nothing."
                        .formatted(rule)))
        .toList();
  }
}
