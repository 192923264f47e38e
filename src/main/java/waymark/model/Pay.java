package waymark.model;

import java.util.Optional;

/// What a role pays, as a range of points or bands.
///
/// @param frame the structure the points belong to
/// @param from the lowest point, such as `L6`
/// @param to the highest point, such as `L10`
/// @param status how firm the range is
/// @param allowance such as `SEN allowance`, paid on top
/// @param note anything a reader should know
public record Pay(
    PayFrame frame,
    Optional<String> from,
    Optional<String> to,
    Optional<PayStatus> status,
    Optional<String> allowance,
    Optional<String> note,
    Extra extra) {

  /// {@return a range of a frame with nothing else said}
  public static Pay of(PayFrame frame, Optional<String> from, Optional<String> to) {
    return new Pay(
        frame, from, to, Optional.empty(), Optional.empty(), Optional.empty(), Extra.NONE);
  }

  /// {@return the same pay with another range}
  public Pay withRange(String least, String most) {
    return new Pay(frame, Optional.of(least), Optional.of(most), status, allowance, note, extra);
  }

  /// {@return the same pay, as firm as that}
  public Pay withStatus(Optional<PayStatus> newStatus) {
    return new Pay(frame, from, to, newStatus, allowance, note, extra);
  }

  /// {@return the same pay with another allowance}
  public Pay withAllowance(Optional<String> newAllowance) {
    return new Pay(frame, from, to, status, newAllowance, note, extra);
  }
}
