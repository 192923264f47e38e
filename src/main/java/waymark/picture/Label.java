package waymark.picture;

import java.util.List;

/// The badges of a step and where they came to stand.
///
/// @param placed whether a person put them there
/// @param seen where was looked for a free place; whatever changes outside of it would not change
///   the place
record Label(Course course, List<Saying> sayings, List<Badge> badges, boolean placed, Rect seen) {

  List<Rect> boxes() {
    return badges.stream().map(Badge::box).toList();
  }

  boolean isAsBefore(Course now, List<Saying> saying) {
    return course.errand().isSameWay(now.errand())
        && course.route().equals(now.route())
        && sayings.equals(saying);
  }
}
