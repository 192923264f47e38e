package waymark.model.reference;

import waymark.model.RoleKind;
import waymark.model.Setting;

/// What is usual for a sort of post.
///
/// @param kind the sort of post
/// @param setting where it is usually held
/// @param usual where that was read
/// @param leadershipPay whether it may stand on the leadership pay range
/// @param citation where that was read
public record KindFact(
    RoleKind kind,
    Setting setting,
    Citation usual,
    LeadershipPay leadershipPay,
    Citation citation) {}
