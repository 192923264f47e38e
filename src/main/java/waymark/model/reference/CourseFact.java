package waymark.model.reference;

import java.util.Locale;
import java.util.Optional;
import waymark.model.Qualification;

/// How a family of courses is studied for.
///
/// @param courses what the short names of the family begin with, such as `NPQ`
/// @param cohort when they start, if only once a year
/// @param load how many hours they take, if known
public record CourseFact(String courses, Optional<Cohort> cohort, Optional<Load> load) {

  /// When courses start that do so once a year.
  ///
  /// @param month 1 to 12
  public record Cohort(int month, Citation citation) {
    public Cohort {
      if (month < 1 || month > 12) {
        throw new IllegalArgumentException("not a month: " + month);
      }
    }
  }

  /// The hours a week that a course takes on average.
  ///
  /// @param from the least, more than 0
  /// @param to the most
  public record Load(double from, double to, Citation citation) {
    public Load {
      if (!(from > 0 && from <= to)) {
        throw new IllegalArgumentException("not hours a week: " + from + " to " + to);
      }
    }
  }

  /// {@return whether `qualification` is one of the family}
  public boolean describes(Qualification qualification) {
    return qualification
        .badge()
        .toUpperCase(Locale.ROOT)
        .startsWith(courses.toUpperCase(Locale.ROOT));
  }
}
