package waymark.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The regions of the window, between which one key walks.
final class Panes {

  private Panes() {}

  /// Gives the keys to the next of `panes` after the one that has them; before it, if `by` is -1.
  static void walk(Scene scene, List<Node> panes, int by) {
    int here = -1;
    for (int i = 0; i < panes.size(); i++) {
      if (isWithin(scene.getFocusOwner(), panes.get(i))) {
        here = i;
      }
    }
    for (int step = 1; step <= panes.size(); step++) {
      int next = Math.floorMod(here < 0 && by < 0 ? -step : here + by * step, panes.size());
      Optional<Node> first = first(panes.get(next));
      if (first.isPresent()) {
        first.get().requestFocus();
        return;
      }
    }
  }

  private static boolean isWithin(Node node, Node pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }

  /// {@return the first node in `pane` that takes keys}
  private static Optional<Node> first(Node pane) {
    if (!pane.isVisible() || pane.isDisabled()) {
      return Optional.empty();
    }
    if (pane.isFocusTraversable()) {
      return Optional.of(pane);
    }
    return pane instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(n -> first(n).stream()).findFirst()
        : Optional.empty();
  }
}
