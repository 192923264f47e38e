package waymark.route;

import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.PayStatus;
import waymark.model.reference.Worth;

/// What a post pays in pounds a year, as far as the reference data knows.
///
/// @param least what the lower end of its range is worth
/// @param most what the upper end is worth
public record Wage(Optional<Worth> least, Optional<Worth> most) {

  /// What is set by law needs no caveat.
  private static final String FIRM = PayStatus.STATUTORY.label();

  private static final String DERIVED = PayStatus.DERIVED.label();

  /// {@return how firm the less firm of the two ends is, such as `derived`}
  public String standing() {
    return ends().anyMatch(w -> w.standing().equals(DERIVED))
        ? DERIVED
        : ends().map(Worth::standing).filter(s -> !s.equals(FIRM)).findFirst().orElse(FIRM);
  }

  /// {@return whether all that is known is set by law}
  public boolean isFirm() {
    return standing().equals(FIRM);
  }

  /// {@return whether either end is known}
  public boolean isKnown() {
    return ends().findAny().isPresent();
  }

  /// {@return the ends that are known, the lower first}
  public Stream<Worth> ends() {
    return Stream.of(least, most).flatMap(Optional::stream);
  }
}
