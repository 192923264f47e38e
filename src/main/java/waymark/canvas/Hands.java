package waymark.canvas;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.gesture.Effect;
import waymark.gesture.Ghost;
import waymark.gesture.Hit;
import waymark.gesture.Input;
import waymark.gesture.Reaction;
import waymark.gesture.Scene;
import waymark.gesture.State;
import waymark.model.Id;

/// Where the gestures stand: the state, what is selected, and what is shown of what is under way.
/// Each input goes through here.
final class Hands {

  /// What hands want of the canvas and of whoever owns the pathway.
  interface Wishes {
    /// An edit.
    void edit(Effect.Do edit);

    /// The sheet under the window, moved in units of the view.
    void pan(double dx, double dy);

    /// A field over the title of `id`.
    void rename(Id id);

    /// `id` brought into sight and spoken to by keys.
    void focus(Id id);

    /// A sentence for the person.
    void say(String sentence);
  }

  private final Supplier<Scene> scene;
  private final Wishes wishes;
  private State state = State.start();
  private final ReadOnlyObjectWrapper<Set<Id>> selection = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Optional<Ghost>> ghost =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Hit> hover = new ReadOnlyObjectWrapper<>(new Hit.Empty());
  private Optional<Id> focus = Optional.empty();

  Hands(Supplier<Scene> scene, Wishes wishes) {
    this.scene = scene;
    this.wishes = wishes;
  }

  /// {@return whether `input` was meant for the canvas}
  boolean take(Input input) {
    Reaction reaction = state.on(input, scene.get());
    state = reaction.next();
    boolean taken = true;
    for (Effect effect : reaction.effects()) {
      taken &= carryOut(effect);
    }
    return taken;
  }

  private boolean carryOut(Effect effect) {
    switch (effect) {
      case Effect.Do edit -> wishes.edit(edit);
      case Effect.Show(Ghost next) -> ghost.set(Optional.of(next));
      case Effect.ClearGhost() -> ghost.set(Optional.empty());
      case Effect.Hover(Hit under) -> hover.set(under);
      case Effect.Select(Set<Id> ids) -> selection.set(ids);
      case Effect.Focus(Id id) -> {
        focus = Optional.of(id);
        wishes.focus(id);
      }
      case Effect.Pan(double dx, double dy) -> wishes.pan(dx, dy);
      case Effect.BeginRename(Id id) -> wishes.rename(id);
      case Effect.Say(String sentence) -> wishes.say(sentence);
      case Effect.PassOn() -> {
        return false;
      }
    }
    return true;
  }

  /// Selects by another way than a gesture.
  void select(Set<Id> ids) {
    selection.set(Set.copyOf(ids));
  }

  /// Forgets what is no longer there.
  void keep(Set<Id> there) {
    Set<Id> left = new HashSet<>(selection.get());
    if (left.retainAll(there)) {
      selection.set(Set.copyOf(left));
    }
    focus = focus.filter(there::contains);
  }

  ReadOnlyObjectWrapper<Set<Id>> selection() {
    return selection;
  }

  ReadOnlyObjectWrapper<Optional<Ghost>> ghost() {
    return ghost;
  }

  ReadOnlyObjectWrapper<Hit> hover() {
    return hover;
  }

  Optional<Id> focus() {
    return focus;
  }
}
