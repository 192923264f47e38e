package waymark.picture.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Sign;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.Theme;
import waymark.picture.Type;

/// A row for each qualification: when it is studied for, and below that the time in which it is
/// due.
final class CourseRows {

  private static final double COHORTS = 22;
  private static final double ROW = 44;
  private static final double BAR = 14;

  private final Theme theme;
  private final Frame frame;
  private final List<Itinerary.Course> courses;

  CourseRows(Theme theme, Frame frame, Itinerary itinerary) {
    this.theme = theme;
    this.frame = frame;
    courses = itinerary.courses();
  }

  private boolean hasCohorts() {
    return courses.stream().anyMatch(Itinerary.Course::yearly);
  }

  double height() {
    return ROW * courses.size() + (hasCohorts() ? COHORTS : 0);
  }

  List<Mark> marks(double top) {
    Ink ink = new Ink();
    double y = top;
    if (hasCohorts()) {
      cohorts(ink, y + COHORTS / 2);
      y += COHORTS;
    }
    for (Itinerary.Course course : courses) {
      name(ink, course, y);
      for (Itinerary.Due due : course.dues()) {
        due(ink, course, due, y);
      }
      study(ink, course, y + 6);
      y += ROW;
    }
    return ink.marks();
  }

  /// Every autumn in which a course could be begun.
  private void cohorts(Ink ink, double y) {
    ink.words("Courses start each autumn", 28, y + 4, Type.LINE, theme.muted(), Frame.NAMES - 30);
    for (LocalDate day = frame.from().plusMonths(2); day.isBefore(frame.until()); ) {
      ink.diamond(
          new Spot(frame.x(day), y),
          3.5,
          Optional.of(theme.page()),
          Stroke.solid(theme.line(), 1.25));
      day = day.plusYears(1);
    }
  }

  private void name(Ink ink, Itinerary.Course course, double y) {
    double room = Frame.NAMES - 38;
    ink.words(course.badge(), 28, y + 17, Type.BAND, theme.ink(), room);
    ink.words(course.when(), 28, y + 34, Type.LINE, theme.muted(), room);
  }

  private void study(Ink ink, Itinerary.Course course, double y) {
    double start = frame.x(course.start());
    double end = frame.x(course.end().orElse(course.start()));
    double latest = frame.x(course.latest().orElse(course.start()));
    double middle = y + BAR / 2;
    if (latest > end + 2) {
      ink.outline(
          new Rect(end - 6, y + 2, latest - end + 6, BAR - 4), 5, Ink.dashed(theme.muted(), 1.25));
    }
    if (course.end().isPresent()) {
      Rect bar = new Rect(start, y, Math.max(BAR, end - start), BAR);
      ink.box(bar, BAR / 2, theme.card(), Stroke.solid(theme.ink(), 1.75));
    }
    if (course.yearly()) {
      ink.diamond(
          new Spot(start, middle), 6, Optional.of(theme.ink()), Stroke.solid(theme.page(), 1.25));
    } else {
      ink.add(Sign.DOT.marks(new Spot(start, middle), Sign.SIZE, theme.ink()));
    }
  }

  private void due(Ink ink, Itinerary.Course course, Itinerary.Due due, double y) {
    double line = y + 31;
    double end = frame.x(due.by());
    Stroke stroke = Stroke.solid(theme.line(), 1.5);
    double start = due.from().map(frame::x).orElse(end);
    if (due.from().isPresent()) {
      ink.line(new Spot(start, line), new Spot(end, line), stroke);
      ink.line(new Spot(start, line - 4), new Spot(start, line + 4), stroke);
      ink.line(new Spot(end, line - 5), new Spot(end, line + 5), Stroke.solid(theme.ink(), 2));
    } else {
      double bar = frame.x(course.latest().orElse(course.start()));
      ink.line(
          new Spot(Math.min(bar, end), line), new Spot(end, line), Ink.dashed(theme.line(), 1));
      ink.line(new Spot(end, y + 4), new Spot(end, line + 5), Stroke.solid(theme.ink(), 2));
    }
    label(ink, due, start, end, line);
  }

  private void label(Ink ink, Itinerary.Due due, double start, double end, double line) {
    Sign sign = due.from().isPresent() ? Sign.CLOCK : Sign.DOT;
    String words = due.kept() ? due.words() : "Too late: " + due.words();
    double width = Ink.width(words, Type.LINE) + 18;
    boolean right = end + 8 + width <= frame.width();
    double x = right ? end + 8 : Math.max(Frame.NAMES, start - 8 - width);
    ink.box(new Rect(x - 2, line - 8, width + 4, 16), 3, theme.page());
    ink.add(sign.marks(new Spot(x + 6, line), Sign.SIZE, theme.ink()));
    Type type = due.kept() ? Type.LINE : Type.STRONG;
    ink.words(words, x + 16, line + 4, type, theme.ink());
  }
}
