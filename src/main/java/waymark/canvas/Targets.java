package waymark.canvas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import waymark.model.Id;
import waymark.picture.Mark;
import waymark.picture.Rect;

/// A node for each card, step and note on the screen, with its name, for screen readers. Nothing is
/// painted by them and the mouse does not feel them.
final class Targets extends Pane {

  /// More than these at once are of no use to anybody, and slow.
  private static final int MOST = 400;

  private final Map<Id, Region> nodes = new HashMap<>();

  Targets() {
    setMouseTransparent(true);
    setPickOnBounds(false);
  }

  /// Makes one for each of `marks`, which can be seen, and lets go of the others.
  void follow(List<Mark> marks, Viewport viewport, Flags flags) {
    Set<Id> kept = new HashSet<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group && group.element().isPresent() && kept.size() < MOST) {
        kept.add(group.element().get());
        place(group, group.element().get(), viewport, flags);
      }
    }
    nodes.entrySet().removeIf(e -> leaves(e.getKey(), e.getValue(), kept));
  }

  private boolean leaves(Id id, Region node, Set<Id> kept) {
    return !kept.contains(id) && getChildren().remove(node);
  }

  private void place(Mark.Group group, Id id, Viewport viewport, Flags flags) {
    Region node = nodes.computeIfAbsent(id, this::made);
    Rect r = viewport.toScreen(group.bounds());
    node.setAccessibleText(group.name() + flags.of(id).map(f -> ". " + f.told()).orElse(""));
    node.resizeRelocate(r.x(), r.y(), r.width(), r.height());
  }

  private Region made(Id id) {
    Region node = new Region();
    node.setId("on-canvas-" + id.value());
    node.setManaged(false);
    node.setFocusTraversable(false);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().add(node);
    return node;
  }

  /// Gives the keys to `id`, if it can be seen.
  boolean focus(Id id) {
    Optional<Region> node = Optional.ofNullable(nodes.get(id));
    node.ifPresent(Region::requestFocus);
    return node.isPresent();
  }
}
