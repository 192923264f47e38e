package waymark.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Step;
import waymark.model.StepId;

/// The lines of a view, and which of them a change leaves alone.
///
/// A line depends on its errand, and on the cards, notes, titles and earlier lines where its search
/// looked. So one whose errand is the same, and where nothing was disturbed, is what a new search
/// would find.
///
/// @param courses in the order in which they were found
/// @param pieces all of them, by where they are
record Lines(Map<StepId, Course> courses, Nearby<Piece> pieces) {

  static final Lines NONE = new Lines(Map.of(), new Nearby<>());

  /// {@return the lines of `errands`}
  ///
  /// @param before lines found earlier
  /// @param disturbed where the ground is not as it was then; where lines are not is added
  static Lines of(Collection<Errand> errands, Ground ground, Lines before, Disturbed disturbed) {
    Map<StepId, Course> kept = new HashMap<>(before.courses);
    for (Errand errand : errands) {
      Optional.ofNullable(kept.get(errand.step().id()))
          .filter(course -> !course.errand().isSameWay(errand))
          .ifPresent(course -> kept.remove(errand.step().id()));
    }
    Map<StepId, Course> courses = new LinkedHashMap<>();
    Nearby<Piece> pieces = new Nearby<>();
    Router router = new Router(ground, pieces::near);
    before.disturbWhereGone(errands, kept, disturbed);
    for (Errand errand : errands.stream().sorted(Errand.ORDER).toList()) {
      Optional<Course> old = Optional.ofNullable(kept.get(errand.step().id()));
      Course course =
          old.filter(c -> !disturbed.meets(c.seen()))
              .map(c -> c.runBy(errand))
              .orElseGet(() -> router.find(errand));
      if (old.filter(c -> c.route().equals(course.route())).isEmpty()) {
        old.ifPresent(c -> disturbed.addAll(c.pieces()));
        disturbed.addAll(course.pieces());
      }
      courses.put(errand.step().id(), course);
      course.pieces().forEach(piece -> pieces.add(piece, new Piece(errand, piece)));
      router.occupy(course);
    }
    return new Lines(courses, pieces);
  }

  /// {@return the lines of `errands`, drawn straight}
  static Lines direct(Collection<Errand> errands) {
    Map<StepId, Course> courses = new LinkedHashMap<>();
    errands.forEach(errand -> courses.put(errand.step().id(), Course.direct(errand)));
    return new Lines(courses, new Nearby<>());
  }

  private void disturbWhereGone(
      Collection<Errand> errands, Map<StepId, Course> kept, Disturbed disturbed) {
    Map<StepId, Course> gone = new HashMap<>(courses);
    errands.stream().map(e -> e.step().id()).filter(kept::containsKey).forEach(gone::remove);
    gone.values().forEach(course -> disturbed.addAll(course.pieces()));
  }

  Course course(StepId step) {
    return Optional.ofNullable(courses.get(step)).orElseThrow();
  }

  /// {@return the line of each of `steps`, in that order}
  Map<StepId, Route> routes(List<Step> steps) {
    Map<StepId, Route> routes = new LinkedHashMap<>();
    steps.forEach(step -> routes.put(step.id(), course(step.id()).route()));
    return routes;
  }
}
