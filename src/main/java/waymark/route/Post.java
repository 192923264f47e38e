package waymark.route;

import java.util.Optional;
import waymark.model.Pay;
import waymark.model.RoleId;

/// A role on a route.
///
/// @param after how long after the start it is taken up
/// @param pay what it pays, if the pathway says so
public record Post(RoleId role, Span after, Optional<Pay> pay) {}
