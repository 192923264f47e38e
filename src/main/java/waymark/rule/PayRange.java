package waymark.rule;

import java.util.Optional;
import java.util.OptionalInt;
import waymark.model.Pay;
import waymark.model.reference.PayScale;

/// A pay range as places in its structure, the lowest point being 0.
record PayRange(int least, int most) {

  /// The range of `pay`, if both its ends are points of its structure.
  static Optional<PayRange> of(Pay pay) {
    OptionalInt from = place(pay, pay.from());
    OptionalInt to = place(pay, pay.to());
    return from.isPresent() && to.isPresent()
        ? Optional.of(new PayRange(from.getAsInt(), to.getAsInt()))
        : Optional.empty();
  }

  int points() {
    return most - least + 1;
  }

  static String told(Pay pay) {
    String from = pay.from().orElse(pay.frame().label());
    return pay.to().filter(to -> !to.equals(from)).map(to -> from + " to " + to).orElse(from);
  }

  private static OptionalInt place(Pay pay, Optional<String> point) {
    return point.map(p -> PayScale.place(pay.frame(), p)).orElse(OptionalInt.empty());
  }
}
