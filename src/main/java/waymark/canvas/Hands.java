package waymark.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import waymark.picture.Spot;

/// Where the gestures stand: the state, what is selected, and what is shown of what is under way.
/// Each input goes through here.
final class Hands {

  /// What hands want of the canvas and of whoever owns the pathway.
  interface Wishes {
    /// An edit.
    void edit(Effect.Do edit);

    /// The sheet under the window, moved in units of the view.
    void pan(double dx, double dy);

    /// The context menu of what is selected.
    ///
    /// @param at where, in the units of the view
    void menu(Spot at);

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

  /// Does what a command asks for, once nothing else is under way.
  void perform(Function<Scene, List<Effect>> command) {
    take(new Input.Interrupted());
    command.apply(scene.get()).forEach(this::carryOut);
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
      case Effect.Unfocus() -> focus = Optional.empty();
      case Effect.Pan(double dx, double dy) -> wishes.pan(dx, dy);
      case Effect.OpenMenu(Spot at) -> wishes.menu(at);
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
    focus = focus.filter(ids::contains);
  }

  /// Lets keys speak to `id`.
  void focusOn(Id id) {
    focus = Optional.of(id);
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
