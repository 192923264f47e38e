package waymark.route;

import waymark.model.Need;
import waymark.model.StepId;

/// A need that comes up when a step is taken, its own or that of the role it leads to.
///
/// @param step the step
/// @param need what it asks for, by when, and according to whom
public record Duty(StepId step, Need need) {}
