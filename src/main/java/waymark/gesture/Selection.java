package waymark.gesture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;

/// What becomes selected.
final class Selection {

  private Selection() {}

  /// {@return what is selected while the button is down on `id`}
  static Set<Id> pressed(Scene scene, Id id, Keys keys) {
    if (scene.selection().contains(id)) {
      return scene.selection();
    }
    return keys.extendsSelection() ? with(scene.selection(), Set.of(id)) : Set.of(id);
  }

  /// {@return what is selected if the button goes up again at the same place}
  static Set<Id> clicked(Scene scene, Id id, Keys keys) {
    if (!keys.extendsSelection()) {
      return Set.of(id);
    }
    return scene.selection().contains(id)
        ? without(scene.selection(), id)
        : with(scene.selection(), Set.of(id));
  }

  static Set<Id> with(Set<Id> selection, Collection<? extends Id> more) {
    Set<Id> both = new HashSet<>(selection);
    both.addAll(more);
    return Set.copyOf(both);
  }

  static Set<Id> without(Set<Id> selection, Id id) {
    Set<Id> rest = new HashSet<>(selection);
    rest.remove(id);
    return Set.copyOf(rest);
  }

  static boolean canMove(Id id) {
    return id instanceof RoleId || id instanceof NoteId;
  }
}
