package waymark.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.reference.Reference;

/// A route with dates: when each post could be taken up, when each qualification could be studied
/// for, and by when it is due.
///
/// @param day the day from which everything counts
/// @param stays the posts in order, the present one first
/// @param courses what is still to be gained, in order of study
public record Programme(LocalDate day, List<Stay> stays, List<Course> courses) {
  public Programme {
    stays = List.copyOf(stays);
    courses = List.copyOf(courses);
  }

  /// {@return `route` with dates, for who made the enquiry}
  ///
  /// @param reference says how long courses take where the pathway does not
  public static Programme of(Pathway pathway, Reference reference, Enquiry enquiry, Route route) {
    return new Timetable(pathway, reference, enquiry).of(route);
  }

  /// A post on the way.
  ///
  /// @param by the step that leads to it; empty for the post held now
  /// @param from the first day on which it could be taken up; for the present one, since when it is
  ///   held, or the day of the enquiry if that is not known
  /// @param latest the last day on which it usually would be
  /// @param waitsFor the qualification that must be finished first and keeps it later than the
  ///   years alone would
  public record Stay(
      RoleId role,
      Optional<StepId> by,
      LocalDate from,
      LocalDate latest,
      Optional<QualificationId> waitsFor) {}

  /// A qualification on the way.
  ///
  /// @param dues what it satisfies, at least one
  public record Course(QualificationId qualification, Study study, List<Due> dues) {
    public Course {
      dues = List.copyOf(dues);
    }
  }

  /// A need, and the day by which it is to be met.
  ///
  /// @param role the post for which it is asked
  /// @param from the day on which the time allowed begins: for a duty after entry, that of taking
  ///   up the post; empty for what must be there before
  /// @param by the last day; empty if the post is held since a day that is not known
  /// @param fit whether the study keeps it
  public record Due(
      Need need, RoleId role, Optional<LocalDate> from, Optional<LocalDate> by, Fit fit) {}

  /// How a course keeps to the day by which it is due.
  public enum Fit {
    /// Even if it takes as long as it usually may.
    IN_TIME,
    /// Only if it takes no longer than the least.
    TIGHT,
    /// Not at all.
    LATE,
    /// Its length, or the day, is not known.
    UNKNOWN
  }

  /// {@return the last day of the programme: the last post is held by then and everything studied}
  public LocalDate end() {
    LocalDate last = stays.getLast().latest();
    return courses.stream().map(c -> c.study().safe()).reduce(last, (a, b) -> a.isAfter(b) ? a : b);
  }
}
