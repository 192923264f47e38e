package waymark.app.route;

import java.util.Optional;
import waymark.model.plan.Plan;

/// What somebody writes on their plan.
///
/// @param name whose it is, if they say so
/// @param note anything that they want to remember
public record PlanWords(Optional<String> name, Optional<String> note) {

  static final PlanWords NONE = new PlanWords(Optional.empty(), Optional.empty());

  static PlanWords of(Plan plan) {
    return new PlanWords(plan.name(), plan.note());
  }
}
