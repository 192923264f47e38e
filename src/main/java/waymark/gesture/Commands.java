package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.edit.Clip;
import waymark.edit.Paste;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.PassOn;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Select;
import waymark.gesture.Hit.Side;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Role;
import waymark.picture.Drawing;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// What menus and keys do to what is selected. Each gives the effects to carry out.
public final class Commands {

  private static final int BESIDE = 3 * Grid.UNIT;

  private Commands() {}

  /// {@return every card and note selected}
  public static List<Effect> selectAll(Scene scene) {
    Set<Id> all = new HashSet<>(scene.picture().cards().keySet());
    all.addAll(scene.picture().notes().keySet());
    return List.of(new Select(all));
  }

  /// {@return what is selected gone from this view; roles stay in the pathway, and a step does
  /// where another view shows it}
  public static List<Effect> remove(Scene scene) {
    return new Removal(scene).fromView();
  }

  /// {@return what is selected gone from the pathway and so from every view}
  public static List<Effect> deleteFromPathway(Scene scene) {
    return new Removal(scene).fromPathway();
  }

  /// {@return what is selected, moved by a unit of the grid, or, if `fine`, by 1}
  ///
  /// Presses that follow each other are one step of the history.
  public static List<Effect> nudge(Scene scene, Side side, boolean fine) {
    int by = fine ? 1 : Grid.UNIT;
    Moving moving = Moving.of(scene, scene.acted());
    return switch (side) {
      case LEFT -> nudge(scene, moving, -by, 0);
      case RIGHT -> nudge(scene, moving, by, 0);
      case TOP -> nudge(scene, moving, 0, -by);
      case BOTTOM -> nudge(scene, moving, 0, by);
    };
  }

  private static List<Effect> nudge(Scene scene, Moving moving, int dx, int dy) {
    String burst =
        moving.ids().stream()
            .map(Id::value)
            .sorted()
            .collect(Collectors.joining(" ", "nudge-", ""));
    return moving
        .edit(scene, dx, dy)
        .<List<Effect>>map(edit -> List.of(new Do(edit, Optional.of(burst))))
        .orElse(List.of(new PassOn()));
  }

  /// {@return what is selected, in line}
  public static List<Effect> align(Scene scene, Alignment to) {
    return Lineup.of(scene).align(to);
  }

  /// {@return what is selected, with equal gaps from left to right}
  public static List<Effect> distributeAcross(Scene scene) {
    return Lineup.of(scene).distribute(Axis.ACROSS, text("space.across"));
  }

  /// {@return what is selected, with equal gaps from top to bottom}
  public static List<Effect> distributeDown(Scene scene) {
    return Lineup.of(scene).distribute(Axis.DOWN, text("space.down"));
  }

  /// {@return notes, stages and strands that are selected, as large as the largest of them}
  public static List<Effect> sameSize(Scene scene) {
    return SameSize.of(scene);
  }

  /// {@return steps that are selected, without the corners that a person gave them}
  public static List<Effect> straighten(Scene scene) {
    return Bending.straighten(scene);
  }

  /// {@return steps that are selected, with labels that find their own places}
  public static List<Effect> freeLabels(Scene scene) {
    return Bending.freeLabels(scene);
  }

  /// {@return what is selected, to keep for pasting}
  public static Clip copy(Scene scene) {
    return Clip.of(scene.pathway(), scene.view().id(), scene.acted());
  }

  /// {@return a copy of what is selected, beside it}
  public static List<Effect> duplicate(Scene scene) {
    return pasted(
        scene, Paste.duplicate(scene.pathway(), scene.view().id(), scene.acted(), BESIDE));
  }

  /// {@return `clip` where it was copied, or beside that place if something stands there}
  public static List<Effect> paste(Scene scene, Clip clip) {
    Set<Point> taken = new HashSet<>();
    scene.view().placements().forEach(p -> p.at().ifPresent(taken::add));
    scene.view().notes().forEach(n -> taken.add(n.at()));
    int by = 0;
    while (meets(clip, taken, by)) {
      by += BESIDE;
    }
    return paste(scene, clip, by, by);
  }

  /// {@return `clip` with its upper left corner at `spot`}
  public static List<Effect> paste(Scene scene, Clip clip, Spot spot) {
    Point corner = clip.corner().orElse(new Point(0, 0));
    double x = spot.x() + Snapping.toGrid(spot.x());
    double y = spot.y() + Snapping.toGrid(spot.y());
    return paste(scene, clip, (int) Math.round(x) - corner.x(), (int) Math.round(y) - corner.y());
  }

  /// {@return `clip` at `spot`, or near it where there is room for all of it}
  public static List<Effect> pasteNear(Scene scene, Clip clip, Spot spot) {
    Rect room =
        clip.view().placements().stream()
            .flatMap(
                p ->
                    p.at().map(at -> card(scene, clip.pathway(), p).moved(at.x(), at.y())).stream())
            .reduce(Rect::union)
            .orElse(new Rect(0, 0, 0, 0));
    Rect wished = new Rect(spot.x(), spot.y(), room.width(), room.height());
    Rect free = FreePlace.nearest(scene, wished);
    return paste(scene, clip, new Spot(free.x(), free.y()));
  }

  private static List<Effect> paste(Scene scene, Clip clip, int dx, int dy) {
    return pasted(scene, Paste.of(clip, scene.pathway(), scene.view().id(), dx, dy));
  }

  private static List<Effect> pasted(Scene scene, Paste paste) {
    if (paste.clip().isEmpty()) {
      return List.of(new Say(text("paste.nothing")));
    }
    Paste inCells = new Paste(inCells(scene, paste.clip()), paste.view(), paste.label());
    return List.of(new Do(inCells), new Select(paste.clip().ids()));
  }

  /// {@return `clip` with every card in the cell in which it will lie}
  private static Clip inCells(Scene scene, Clip clip) {
    List<Placement> placements =
        clip.view().placements().stream().map(p -> inCell(scene, clip.pathway(), p)).toList();
    return new Clip(clip.pathway().withView(clip.view().withPlacements(placements)));
  }

  private static Placement inCell(Scene scene, Pathway copied, Placement card) {
    return card.at()
        .map(at -> card(scene, copied, card).moved(at.x(), at.y()))
        .map(rect -> Cells.at(card, rect, scene.picture().grid()))
        .orElse(card);
  }

  private static Rect card(Scene scene, Pathway copied, Placement placement) {
    Role role = copied.role(placement.role()).orElseThrow();
    return Drawing.cardSize(copied, scene.view(), role);
  }

  private static boolean meets(Clip clip, Set<Point> taken, int by) {
    return clip.view().placements().stream()
            .flatMap(p -> p.at().stream())
            .anyMatch(at -> taken.contains(at.plus(by, by)))
        || clip.view().notes().stream().anyMatch(n -> taken.contains(n.at().plus(by, by)));
  }
}
