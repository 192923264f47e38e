package waymark.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.model.Months;
import waymark.model.QualificationId;
import waymark.model.Timing;
import waymark.model.reference.CourseFact;
import waymark.rule.Inquiry.Held;

/// What must be gained within some years of taking up a post can be studied within them. Of what a
/// need accepts, only what can be started on the day counts, if anything can; where courses start
/// once a year, one may have to wait for the next.
final class StudyFitsItsWindow implements Rule {

  private static final int YEAR = 12;

  @Override
  public String id() {
    return "study-fits-its-window";
  }

  @Override
  public String name() {
    return "The time allowed for a qualification is long enough to gain it";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    return inquiry
        .needs()
        .filter(h -> h.need().when() instanceof Timing.Within)
        .flatMap(h -> check(inquiry, h, ((Timing.Within) h.need().when()).years()))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, Held held, double years) {
    Set<QualificationId> accepted = inquiry.accepted(held.need());
    List<QualificationId> open =
        accepted.stream().filter(q -> inquiry.offered(q).holdsOn(inquiry.day())).toList();
    List<Course> courses =
        (open.isEmpty() ? accepted : open).stream().map(q -> course(inquiry, q)).toList();
    boolean fits = courses.stream().anyMatch(c -> c.months() <= Math.round(years * 12));
    return fits
        ? Stream.empty()
        : courses.stream()
            .min(Comparator.comparingInt(Course::months))
            .map(c -> finding(inquiry, held, years, c))
            .stream();
  }

  private static Course course(Inquiry inquiry, QualificationId id) {
    int study = inquiry.months(id).map(Months::to).orElse(0);
    boolean yearly =
        inquiry
            .reference()
            .course(inquiry.qualification(id))
            .flatMap(CourseFact::cohort)
            .isPresent();
    return new Course(study, study > 0 && yearly ? YEAR : 0);
  }

  private static Finding finding(Inquiry inquiry, Held held, double years, Course course) {
    String wait =
        course.waiting() > 0
            ? ", after up to %d months until it starts".formatted(course.waiting())
            : "";
    return inquiry.about(
        held.holder(),
        "%s gives %s to gain %s, which takes up to %d months%s."
            .formatted(
                inquiry.name(held.holder()),
                Wording.count(years, "year"),
                inquiry.badges(held.need()),
                course.study(),
                wait));
  }

  /// How long a qualification may take from the day on which somebody takes up a post.
  ///
  /// @param study months of study, 0 if that is not known
  /// @param waiting months until the next course starts
  private record Course(int study, int waiting) {
    int months() {
      return study + waiting;
    }
  }
}
