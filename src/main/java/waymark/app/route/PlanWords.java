package waymark.app.route;

import java.util.Optional;

/// What somebody writes on their plan.
///
/// @param name whose it is, if they say so
/// @param note anything that they want to remember
public record PlanWords(Optional<String> name, Optional<String> note) {}
