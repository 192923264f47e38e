package waymark.picture.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.model.RoleKind;
import waymark.model.StepKind;
import waymark.model.Tone;

/// What is drawn of a route.
///
/// @param title the posts in words
/// @param description all of it in words, for whoever cannot see it
/// @param day the day from which everything counts
/// @param end the last day that matters
/// @param posts in order, the present one first
/// @param courses in order of study
/// @param pay area, year and firmness of the figures
public record Itinerary(
    String title,
    String description,
    LocalDate day,
    LocalDate end,
    List<Post> posts,
    List<Course> courses,
    String pay) {

  public Itinerary {
    posts = List.copyOf(posts);
    courses = List.copyOf(courses);
  }

  /// A post.
  ///
  /// @param by how it is come to; empty for the present one
  /// @param from the first day of holding it
  /// @param latest the last day on which it usually is taken up
  /// @param when the same in words
  /// @param pay what it pays
  public record Post(
      String title,
      Tone tone,
      RoleKind kind,
      Optional<StepKind> by,
      LocalDate from,
      LocalDate latest,
      String when,
      Pay pay) {}

  /// Pounds a year.
  ///
  /// @param least the lower end, if known
  /// @param most the upper end, if known
  /// @param firm whether both are set by law
  /// @param words points and firmness, such as `L6 to L10, derived`
  public record Pay(Optional<Integer> least, Optional<Integer> most, boolean firm, String words) {

    boolean isKnown() {
      return least.isPresent() || most.isPresent();
    }

    int low() {
      return least.or(() -> most).orElse(0);
    }

    int high() {
      return most.or(() -> least).orElse(0);
    }
  }

  /// A qualification to study for.
  ///
  /// @param when its days in words
  /// @param start its first day
  /// @param end the first day on which it could be finished, if its length is known
  /// @param latest the last day on which it usually is
  /// @param yearly whether it starts once a year, in autumn
  /// @param dues when it must be there
  public record Course(
      String badge,
      String when,
      LocalDate start,
      Optional<LocalDate> end,
      Optional<LocalDate> latest,
      boolean yearly,
      List<Due> dues) {
    public Course {
      dues = List.copyOf(dues);
    }
  }

  /// A day by which a qualification must be there.
  ///
  /// @param from the day on which the time allowed begins; empty if it must be there before
  /// @param by the last day
  /// @param words such as `due by 1 Sep 2031`
  /// @param kept whether it can be kept
  public record Due(Optional<LocalDate> from, LocalDate by, String words, boolean kept) {}
}
