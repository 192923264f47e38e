package waymark.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;

/// Paints steps: the line by its kind, the head, and the badges.
final class Steps {

  private static final double HEAD = 9;
  private static final double CORNER = 10;
  private static final double TWIN = 2.2;

  private final Theme theme;
  private final Map<RoleId, Role> roles;

  Steps(Pathway pathway, Theme theme) {
    this.theme = theme;
    roles = pathway.rolesById();
  }

  Mark group(
      Step step, Map<StepId, Route> routes, Map<StepId, List<Badge>> badges, Telling telling) {
    Route route = Optional.ofNullable(routes.get(step.id())).orElseThrow();
    List<Badge> own = badges.getOrDefault(step.id(), List.of());
    Bounds bounds = new Bounds();
    route.points().forEach(bounds::add);
    own.forEach(badge -> bounds.add(badge.box()));
    List<Mark> marks = new ArrayList<>(line(step.kind(), colour(step), route.points()));
    own.forEach(badge -> marks.addAll(badge(badge)));
    return new Mark.Group(Optional.of(step.id()), telling.step(step), bounds.rect(), marks);
  }

  private Colour colour(Step step) {
    return switch (step.kind()) {
      case ADVANCE, SIDEWAYS -> theme.line();
      case DEEPEN ->
          Optional.ofNullable(roles.get(step.to()))
              .map(role -> theme.shade(Tones.of(role)).dark())
              .orElse(theme.line());
    };
  }

  /// The line and head of a step of `kind` along `points`.
  List<Mark> line(StepKind kind, Colour colour, List<Spot> points) {
    List<Segment> path = rounded(shortened(points));
    List<Mark> marks = new ArrayList<>();
    switch (kind) {
      case ADVANCE -> marks.add(stroked(path, Stroke.solid(colour, 2)));
      case SIDEWAYS -> marks.add(stroked(path, new Stroke(colour, 2, List.of(7.0, 6.0))));
      case DEEPEN -> {
        List<Spot> run = shortened(points);
        marks.add(stroked(rounded(Beside.line(run, TWIN)), Stroke.solid(colour, 1.6)));
        marks.add(stroked(rounded(Beside.line(run, -TWIN)), Stroke.solid(colour, 1.6)));
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
    shorter.set(points.size() - 1, towards(points.getLast(), before, HEAD - 1));
    return shorter;
  }

  private static Spot towards(Spot from, Spot to, double by) {
    double length = from.distance(to);
    double t = length == 0 ? 0 : Math.min(1, by / length);
    return from.plus((to.x() - from.x()) * t, (to.y() - from.y()) * t);
  }

  private static List<Segment> rounded(List<Spot> points) {
    List<Segment> path = new ArrayList<>();
    path.add(new Segment.Move(points.getFirst()));
    for (int i = 1; i < points.size() - 1; i++) {
      Spot corner = points.get(i);
      double in = Math.min(CORNER, corner.distance(points.get(i - 1)) / 2);
      double out = Math.min(CORNER, corner.distance(points.get(i + 1)) / 2);
      path.add(new Segment.Line(towards(corner, points.get(i - 1), in)));
      path.add(new Segment.Quad(corner, towards(corner, points.get(i + 1), out)));
    }
    path.add(new Segment.Line(points.getLast()));
    return path;
  }

  private static Mark head(List<Spot> points, Colour colour) {
    Spot tip = points.getLast();
    Spot back = towards(tip, points.get(points.size() - 2), HEAD);
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
