package waymark.picture.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Grid;
import waymark.model.ViewId;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Theme;

/// Draws routes over the years.
public final class RoutePicture {

  private static final double MARGIN = 12;
  private static final double GAP = 14;

  private final Theme theme;
  private final Frame frame;
  private final PostRows posts;
  private final CourseRows courses;
  private final PayBands pay;
  private final Legend legend;

  RoutePicture(Itinerary itinerary, Theme theme, Frame frame) {
    this.theme = theme;
    this.frame = frame;
    posts = new PostRows(theme, frame, itinerary);
    courses = new CourseRows(theme, frame, itinerary);
    pay = new PayBands(theme, frame, itinerary);
    legend = new Legend(theme, frame, itinerary);
  }

  /// {@return the posts and qualifications of `itinerary`, and below them its pay}
  public static Picture draw(Itinerary itinerary, Theme theme, Frame frame) {
    RoutePicture route = new RoutePicture(itinerary, theme, frame);
    double height = route.height() + 2 * MARGIN;
    Rect page = new Rect(-MARGIN, -MARGIN, frame.width() + 2 * MARGIN, height);
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(page, 0, Optional.of(theme.page()), Optional.empty()));
    marks.addAll(route.marks(0));
    return picture("route", itinerary.title(), itinerary.description(), page, marks);
  }

  static Picture picture(String id, String title, String description, Rect page, List<Mark> marks) {
    return new Picture(
        new ViewId(id),
        title,
        description,
        page,
        marks,
        new Grid(List.of(), List.of()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  double height() {
    return payTop() + pay.height() + legend.height();
  }

  private double payTop() {
    double courseGap = courses.height() > 0 ? GAP : 0;
    return Axis.HEIGHT + posts.height() + courseGap + courses.height() + GAP;
  }

  List<Mark> marks(double top) {
    double bottom = top + payTop() + pay.height();
    return List.of(
        group("", top, new Axis(theme, frame).marks(top, bottom)),
        group("Posts", top, posts.marks(top + Axis.HEIGHT)),
        group("Qualifications", top, courses.marks(top + Axis.HEIGHT + posts.height() + GAP)),
        group("Pay", top, pay.marks(top + payTop())),
        group("", top, legend.marks(bottom)));
  }

  private Mark group(String name, double top, List<Mark> marks) {
    Rect bounds = new Rect(0, top, frame.width(), height());
    return new Mark.Group(Optional.empty(), name, bounds, marks);
  }
}
