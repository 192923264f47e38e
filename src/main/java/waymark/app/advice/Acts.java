package waymark.app.advice;

import waymark.model.RuleChoice;
import waymark.rule.Finding;

/// What can be done about findings.
public interface Acts {

  /// {@return whether the pathway may be changed}
  boolean mayChange();

  /// Brings what it is about into sight.
  void show(Finding finding);

  /// Does its fix.
  void mend(Finding finding);

  /// Asks how its rule is to be weighed in this pathway, and why.
  void weigh(Finding finding);

  /// Shows all rules, and how each is weighed in this pathway.
  void rules();

  /// Weighs a rule as usual again.
  void takeBack(RuleChoice choice);
}
