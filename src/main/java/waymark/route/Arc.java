package waymark.route;

import waymark.model.StepId;

/// A step between two numbered roles.
///
/// @param from the number of the role left
/// @param to the number of the role taken up
record Arc(int from, int to, Cost cost, StepId step) {}
