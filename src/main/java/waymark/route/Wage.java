package waymark.route;

import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.PayArea;
import waymark.model.PayStatus;
import waymark.model.reference.PayPoint;
import waymark.model.reference.PayYear;

/// What a post pays in pounds a year, as far as the reference data knows.
///
/// @param year the year of the figures
/// @param area the area of the figures
/// @param least the lowest point of the post's range
/// @param most the highest
public record Wage(PayYear year, PayArea area, Optional<PayPoint> least, Optional<PayPoint> most) {

  /// {@return how firm the less firm of the two ends is}
  public PayStatus status() {
    return ends()
        .map(PayPoint::status)
        .filter(s -> s == PayStatus.DERIVED)
        .findFirst()
        .or(() -> ends().map(PayPoint::status).filter(s -> s != PayStatus.STATUTORY).findFirst())
        .orElse(PayStatus.STATUTORY);
  }

  /// {@return whether either end is known}
  public boolean isKnown() {
    return ends().findAny().isPresent();
  }

  /// {@return the ends that are known, the lower first}
  public Stream<PayPoint> ends() {
    return Stream.of(least, most).flatMap(Optional::stream);
  }
}
