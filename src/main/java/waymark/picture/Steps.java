package waymark.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.Timing;

/// Paints steps: the line by its kind, the head, and the badges.
final class Steps {

  private static final double HEAD = 9;
  private static final double TWIN = 2.2;

  private final Theme theme;
  private final Map<RoleId, Role> roles;

  Steps(Map<RoleId, Role> roles, Theme theme) {
    this.roles = roles;
    this.theme = theme;
  }

  /// {@return the step of `course` with its badges}
  ///
  /// @param name what it is called for a person who cannot see it
  Mark.Group group(
      Course course, List<Crossings.Crossing> crossings, List<Badge> badges, String name) {
    Step step = course.errand().step();
    List<Spot> points = course.route().points();
    Bounds bounds = new Bounds();
    points.forEach(bounds::add);
    badges.forEach(badge -> bounds.add(badge.box()));
    List<Mark> marks = new ArrayList<>(line(step.kind(), colour(step), points, crossings));
    badges.forEach(badge -> marks.addAll(badge(badge)));
    return new Mark.Group(Optional.of(step.id()), name, bounds.rect(), marks);
  }

  /// {@return the colour of the line of `step`}
  Colour colour(Step step) {
    return switch (step.kind()) {
      case ADVANCE, SIDEWAYS -> theme.line();
      case DEEPEN ->
          Optional.ofNullable(roles.get(step.to()))
              .map(role -> theme.shade(Tones.of(role)).dark())
              .orElse(theme.line());
    };
  }

  /// The line and head of a step of `kind` along `points`.
  List<Mark> line(
      StepKind kind, Colour colour, List<Spot> points, List<Crossings.Crossing> crossings) {
    List<Spot> run = shortened(points);
    List<Mark> marks = new ArrayList<>();
    switch (kind) {
      case ADVANCE -> marks.add(stroked(Trace.of(run, crossings), Stroke.solid(colour, 2)));
      case SIDEWAYS ->
          marks.add(stroked(Trace.of(run, crossings), new Stroke(colour, 2, List.of(7.0, 6.0))));
      case DEEPEN -> {
        for (double by : new double[] {TWIN, -TWIN}) {
          List<Segment> path = Trace.of(Beside.line(run, by), crossings);
          marks.add(stroked(path, Stroke.solid(colour, 1.6)));
        }
      }
    }
    marks.add(head(points, colour));
    return marks;
  }

  private static Mark stroked(List<Segment> path, Stroke stroke) {
    return new Mark.Path(path, Optional.empty(), Optional.of(stroke));
  }

  private static List<Spot> shortened(List<Spot> points) {
    List<Spot> shorter = new ArrayList<>(points);
    Spot before = points.get(points.size() - 2);
    shorter.set(points.size() - 1, Trace.towards(points.getLast(), before, HEAD - 1));
    return shorter;
  }

  private static Mark head(List<Spot> points, Colour colour) {
    Spot tip = points.getLast();
    Spot back = Trace.towards(tip, points.get(points.size() - 2), HEAD);
    double ux = (tip.x() - back.x()) / HEAD;
    double uy = (tip.y() - back.y()) / HEAD;
    return new Mark.Path(
        List.of(
            new Segment.Move(tip),
            new Segment.Line(back.plus(-uy * 5, ux * 5)),
            new Segment.Line(back.plus(uy * 5, -ux * 5)),
            new Segment.Close()),
        Optional.of(colour),
        Optional.empty());
  }

  /// A pill with its sign and words.
  List<Mark> badge(Badge badge) {
    List<Mark> marks = new ArrayList<>();
    Rect box = badge.box();
    double radius = Math.min(12, box.height() / 2);
    marks.add(
        new Mark.Box(box, radius, Optional.of(theme.card()), Optional.of(edge(badge.when()))));
    marks.addAll(Sign.of(badge.when()).marks(badge.sign(), 10, theme.ink()));
    for (int i = 0; i < badge.lines().size(); i++) {
      Spot at = badge.baseline(i);
      marks.add(Lettering.at(badge.lines().get(i), at.x(), at.y(), Type.STRONG, theme.ink()));
    }
    return marks;
  }

  private Stroke edge(Timing when) {
    return switch (when) {
      case Timing.Before _ -> Stroke.solid(theme.ink(), 1.8);
      case Timing.Within _ -> Stroke.solid(theme.line(), 1.2);
      case Timing.Helpful _ -> new Stroke(theme.line(), 1.2, List.of(4.0, 3.5));
    };
  }
}
