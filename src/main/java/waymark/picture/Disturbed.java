package waymark.picture;

import java.util.ArrayList;
import java.util.List;

/// The places where something is not as it was. What looked at none of them can stay.
final class Disturbed {

  /// More than these, and it is quicker to draw everything again than to ask.
  private static final int MOST = 2_000;

  private final List<Rect> places = new ArrayList<>();

  void add(Rect place) {
    places.add(place);
  }

  void addAll(List<Rect> more) {
    places.addAll(more);
  }

  boolean meets(Rect seen) {
    if (places.size() > MOST) {
      return true;
    }
    for (Rect place : places) {
      if (place.x() <= seen.maxX()
          && seen.x() <= place.maxX()
          && place.y() <= seen.maxY()
          && seen.y() <= place.maxY()) {
        return true;
      }
    }
    return false;
  }
}
