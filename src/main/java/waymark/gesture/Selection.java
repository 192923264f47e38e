package waymark.gesture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Unfocus;
import waymark.model.Id;

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

  /// {@return the end of a click that selects `ids`; keys speak to what was clicked if it is among
  /// them}
  static Reaction let(Set<Id> ids, Id clicked) {
    return ids.contains(clicked)
        ? Drag.done(new Select(ids))
        : Drag.done(new Select(ids), new Unfocus());
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
}
