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

  private RoutePicture() {}

  /// {@return the posts and qualifications of `itinerary`, and below them its pay}
  public static Picture draw(Itinerary itinerary, Theme theme, Frame frame) {
    return draw(itinerary, theme, frame, "route");
  }

  /// {@return the same}
  ///
  /// @param id tells the picture from others on one page
  public static Picture draw(Itinerary itinerary, Theme theme, Frame frame, String id) {
    List<Mark> marks = new ArrayList<>();
    Axis axis = new Axis(theme, frame);
    double top = Axis.HEIGHT;
    PostRows posts = new PostRows(theme, frame, itinerary);
    CourseRows courses = new CourseRows(theme, frame, itinerary);
    PayBands pay = new PayBands(theme, frame, itinerary);
    double coursesTop = top + posts.height() + (courses.height() > 0 ? GAP : 0);
    double payTop = coursesTop + courses.height() + GAP;
    double bottom = payTop + pay.height();
    Legend legend = new Legend(theme, frame, itinerary);
    double end = bottom + legend.height();
    Rect page =
        new Rect(-MARGIN, -MARGIN / 2, frame.width() + 2 * MARGIN, end + MARGIN + MARGIN / 2);
    marks.add(new Mark.Box(page, 0, Optional.of(theme.page()), Optional.empty()));
    marks.add(group("", page, axis.marks(bottom)));
    marks.add(group("Posts", page, posts.marks(top)));
    marks.add(group("Qualifications", page, courses.marks(coursesTop)));
    marks.add(group("Pay", page, pay.marks(payTop)));
    marks.add(group("", page, legend.marks(bottom)));
    return new Picture(
        new ViewId(id),
        itinerary.title(),
        itinerary.description(),
        page,
        marks,
        new Grid(List.of(), List.of()),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Mark group(String name, Rect bounds, List<Mark> marks) {
    return new Mark.Group(Optional.empty(), name, bounds, marks);
  }
}
