package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.ArrayList;
import java.util.List;
import waymark.edit.Edit;
import waymark.edit.LineEdit.ClearBends;
import waymark.edit.LineEdit.FreeLabel;
import waymark.edit.LineEdit.SetBends;
import waymark.edit.Several;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Say;
import waymark.model.Bends;
import waymark.model.LabelPlace;
import waymark.model.Point;
import waymark.model.StepId;
import waymark.model.View;
import waymark.picture.Spot;

/// Bends lines so that what was upright or level stays so. A piece that ends at a card gets a new
/// corner; corners in line with their neighbours fall away.
final class Bending {

  private Bending() {}

  /// {@return the points of a line of which one piece has been drawn to `to`}
  static List<Spot> segment(List<Spot> points, int index, Spot to) {
    Spot from = points.get(index);
    Spot end = points.get(index + 1);
    if (from.y() == end.y()) {
      return shifted(points, index, Axis.DOWN, to.y());
    }
    if (from.x() == end.x()) {
      return shifted(points, index, Axis.ACROSS, to.x());
    }
    List<Spot> next = new ArrayList<>(points);
    next.add(index + 1, to);
    return tidy(next);
  }

  /// {@return the points of a line of which one corner has been drawn to `to`}
  static List<Spot> corner(List<Spot> points, int index, Spot to) {
    Spot corner = points.get(index);
    Spot before = points.get(index - 1);
    Spot after = points.get(index + 1);
    boolean downThenAcross = before.x() == corner.x() && corner.y() == after.y();
    boolean acrossThenDown = before.y() == corner.y() && corner.x() == after.x();
    if (downThenAcross) {
      return both(points, index, Axis.DOWN, to);
    }
    if (acrossThenDown) {
      return both(points, index, Axis.ACROSS, to);
    }
    List<Spot> next = new ArrayList<>(points);
    next.set(index, to);
    return tidy(next);
  }

  /// Moves the piece behind a corner along `later`, then the piece before it along the other axis.
  /// In this order new corners do not change the place of the corner in the list.
  private static List<Spot> both(List<Spot> points, int index, Axis later, Spot to) {
    List<Spot> behind = moved(points, index, later, later.along(to));
    return tidy(moved(behind, index - 1, later.other(), later.other().along(to)));
  }

  private static List<Spot> shifted(List<Spot> points, int index, Axis axis, double place) {
    return tidy(moved(points, index, axis, place));
  }

  /// {@return the points with the piece behind `index` moved to `place` on `axis`}
  private static List<Spot> moved(List<Spot> points, int index, Axis axis, double place) {
    Spot from = points.get(index);
    Spot to = points.get(index + 1);
    List<Spot> next = new ArrayList<>(points.subList(0, index));
    if (index == 0) {
      Spot foot = between(from, to);
      next.add(from);
      next.add(foot);
      next.add(at(axis, foot, place));
    } else {
      next.add(at(axis, from, place));
    }
    if (index + 2 == points.size()) {
      Spot foot = between(to, from);
      next.add(at(axis, foot, place));
      next.add(foot);
      next.add(to);
    } else {
      next.add(at(axis, to, place));
    }
    next.addAll(points.subList(index + 2, points.size()));
    return next;
  }

  private static Spot at(Axis axis, Spot spot, double place) {
    return axis.spot(place, axis.other().along(spot));
  }

  /// {@return a quarter of the way from `near` to `far`, in whole units}
  private static Spot between(Spot near, Spot far) {
    return new Spot(
        Math.rint(near.x() + (far.x() - near.x()) / 4),
        Math.rint(near.y() + (far.y() - near.y()) / 4));
  }

  private static List<Spot> tidy(List<Spot> points) {
    List<Spot> tidy = new ArrayList<>();
    for (Spot point : points) {
      while (tidy.size() > 1 && inLine(tidy.get(tidy.size() - 2), tidy.getLast(), point)) {
        tidy.removeLast();
      }
      tidy.add(point);
    }
    return List.copyOf(tidy);
  }

  private static boolean inLine(Spot a, Spot b, Spot c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }

  /// {@return the points of a line of which one corner has been taken out: what follows comes into
  /// line with what goes before, or the other way round}
  static List<Spot> without(List<Spot> points, int index) {
    int last = points.size() - 1;
    if (index + 1 < last) {
      return segment(points, index + 1, points.get(index - 1));
    }
    if (index > 1) {
      return segment(points, index - 2, points.get(index + 1));
    }
    return List.of(points.getFirst(), points.getLast());
  }

  /// {@return the edit that leaves a step with these points, its ends among them}
  static Edit edit(Scene scene, StepId step, List<Spot> points) {
    List<Point> corners =
        points.subList(1, points.size() - 1).stream()
            .map(p -> new Point((int) Math.round(p.x()), (int) Math.round(p.y())))
            .toList();
    return corners.isEmpty()
        ? new ClearBends(scene.view().id(), step)
        : new SetBends(scene.view().id(), step, corners);
  }

  /// {@return steps that find their own way again}
  static List<Effect> straighten(Scene scene) {
    View view = scene.view();
    List<Edit> edits =
        view.bends().stream()
            .map(Bends::step)
            .filter(scene.acted()::contains)
            .<Edit>map(step -> new ClearBends(view.id(), step))
            .toList();
    return edits.isEmpty()
        ? List.of(new Say(text("straighten.none")))
        : List.of(
            new Do(
                edits.size() == 1
                    ? edits.getFirst()
                    : new Several(text("straighten.order"), edits)));
  }

  /// {@return labels that find their own places again}
  static List<Effect> freeLabels(Scene scene) {
    View view = scene.view();
    List<Edit> edits =
        view.labels().stream()
            .map(LabelPlace::step)
            .filter(scene.acted()::contains)
            .<Edit>map(step -> new FreeLabel(view.id(), step))
            .toList();
    return edits.isEmpty()
        ? List.of(new Say(text("free.none")))
        : List.of(
            new Do(edits.size() == 1 ? edits.getFirst() : new Several(text("free.order"), edits)));
  }
}
