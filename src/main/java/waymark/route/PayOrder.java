package waymark.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.model.Pay;
import waymark.model.PayFrame;

/// Which pay is more, as far as frames and points tell without figures.
///
/// The main range begins below the upper range and that below the leadership range in every area of
/// England (their ends for 2025/26, School Teachers' Pay and Conditions Document 2025). Other
/// frames have nothing in common with these or with one another, so only points of one frame
/// compare, and an employer's own points not even so.
final class PayOrder {

  private static final List<PayFrame> LADDER =
      List.of(PayFrame.MAIN, PayFrame.UPPER, PayFrame.LEADERSHIP);

  private static final Pattern POINT = Pattern.compile("([A-Za-z]*) ?(\\d{1,3})");

  private PayOrder() {}

  /// {@return whether the range of `one` is known to begin above that of `other`}
  static boolean isMore(Pay one, Pay other) {
    PayFrame frame = frame(one);
    PayFrame below = frame(other);
    return frame == below
        ? frame != PayFrame.LOCAL && isAbove(point(one), point(other))
        : LADDER.contains(below) && LADDER.indexOf(frame) > LADDER.indexOf(below);
  }

  private static boolean isAbove(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent() && one.getAsInt() > other.getAsInt();
  }

  /// A range of the main frame may begin at an upper point.
  private static PayFrame frame(Pay pay) {
    boolean upper = match(pay).filter(m -> m.group(1).equalsIgnoreCase("U")).isPresent();
    return upper && pay.frame() == PayFrame.MAIN ? PayFrame.UPPER : pay.frame();
  }

  private static OptionalInt point(Pay pay) {
    return match(pay).stream().mapToInt(m -> Integer.parseInt(m.group(2))).findFirst();
  }

  private static Optional<Matcher> match(Pay pay) {
    return pay.from().map(from -> POINT.matcher(from.strip())).filter(Matcher::matches);
  }
}
