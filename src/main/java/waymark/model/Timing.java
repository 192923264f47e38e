package waymark.model;

/// When a need must be met, seen from the day on which the role is taken up.
public sealed interface Timing {

  /// Before taking up the role.
  record Before() implements Timing {}

  /// Within so many years after taking it up: a SENCo takes up the post first and then has three
  /// years (SEND Regulations 2014, reg. 49(4)).
  ///
  /// @param years more than 0, at most 60
  record Within(double years) implements Timing {
    public Within {
      if (!(years > 0 && years <= Years.LIMIT)) {
        throw new IllegalArgumentException("not a number of years: " + years);
      }
    }
  }

  /// Not asked for, but it helps.
  record Helpful() implements Timing {}

  /// {@return the word in the file: `before`, `within` or `helpful`}
  default String word() {
    return switch (this) {
      case Before _ -> "before";
      case Within _ -> "within";
      case Helpful _ -> "helpful";
    };
  }
}
