package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.StepId;

/// What keys do on the canvas while nothing is under way. The one table of it: the canvas goes by
/// it, and whoever lists the keys takes them from here.
public enum KeyAct {
  /// An empty page gets its first role.
  BEGIN(Holder.EMPTY, both(strokes(Key.ENTER, Keys.NONE), arrows(Keys.SHORTCUT))),

  /// The focus goes on, or back, in reading order.
  WALK(Holder.ANY, strokes(Key.TAB, Keys.NONE, Keys.SHIFT)),

  /// The focus goes to the first.
  FIRST(Holder.ANY, strokes(Key.HOME, Keys.NONE)),

  /// The focus goes to the last.
  LAST(Holder.ANY, strokes(Key.END, Keys.NONE)),

  /// The focus goes on to things of another kind.
  KINDS(Holder.ANY, both(strokes(Key.PAGE_DOWN, Keys.NONE), strokes(Key.PAGE_UP, Keys.NONE))),

  /// What has the focus is selected; with a drag, the page moves.
  SELECT(Holder.ANY, strokes(Key.SPACE, Keys.NONE)),

  /// What has the focus joins what is selected, or leaves it.
  ADD(Holder.ANY, strokes(Key.SPACE, Keys.SHIFT, Keys.SHORTCUT)),

  /// All is selected.
  SELECT_ALL(Holder.ANY, strokes(Key.A, Keys.SHORTCUT)),

  /// What is selected moves by a unit of the grid.
  MOVE(Holder.THING, arrows(Keys.NONE)),

  /// What is selected moves by 1.
  NUDGE(Holder.THING, arrows(Keys.SHIFT)),

  /// What has the focus gets another title.
  RENAME(Holder.ANY, both(strokes(Key.ENTER, Keys.NONE), strokes(Key.F2, Keys.NONE))),

  /// What is selected leaves the view.
  REMOVE(Holder.ANY, strokes(Key.DELETE, Keys.NONE)),

  /// What is selected leaves the pathway.
  DELETE(Holder.ANY, strokes(Key.DELETE, Keys.SHIFT)),

  /// Room is made from what has the focus on.
  MAKE_ROOM(Holder.ANY, strokes(Key.M, Keys.NONE)),

  /// The context menu opens.
  MENU(Holder.ANY, strokes(Key.MENU, Keys.NONE)),

  /// Nothing is selected any more.
  LEAVE(Holder.ANY, strokes(Key.ESCAPE, Keys.NONE)),

  /// A step is drawn from the role.
  CONNECT(Holder.ROLE, strokes(Key.C, Keys.NONE)),

  /// A new role stands beside it, with a step.
  GROW(Holder.ROLE, arrows(Keys.SHORTCUT)),

  /// The focus goes along a step.
  FOLLOW(Holder.ROLE, arrows(Keys.ALT)),

  /// The step leads to another role.
  RECONNECT_END(Holder.STEP, strokes(Key.C, Keys.NONE)),

  /// The step leaves another role.
  RECONNECT_START(Holder.STEP, strokes(Key.C, Keys.SHIFT)),

  /// The step gets other corners.
  BEND(Holder.STEP, strokes(Key.B, Keys.NONE)),

  /// Its label gets another place.
  MOVE_LABEL(Holder.STEP, strokes(Key.L, Keys.NONE)),

  /// The stage or strand goes to another place.
  MOVE_BAND(Holder.BAND, arrows(Keys.NONE)),

  /// A new one stands beside it.
  ADD_BAND(Holder.BAND, arrows(Keys.SHORTCUT)),

  /// It gets another size.
  RESIZE_BAND(Holder.BAND, both(arrows(Keys.ALT), arrows(new Keys(true, false, true)))),

  /// The note gets another width.
  RESIZE_NOTE(Holder.NOTE, both(sideways(Keys.ALT), sideways(new Keys(true, false, true))));

  /// What an act speaks to.
  public enum Holder {
    /// Whatever there is.
    ANY,

    /// A page without roles, of which nothing has the focus.
    EMPTY,

    /// All but stages and strands.
    THING,

    /// A role.
    ROLE,

    /// A step.
    STEP,

    /// A stage or strand.
    BAND,

    /// A note.
    NOTE;

    private boolean isIn(Scene scene) {
      Optional<Id> one = scene.focus().or(() -> scene.acted().stream().findFirst());
      return switch (this) {
        case ANY -> true;
        case EMPTY -> one.isEmpty() && scene.picture().cards().isEmpty();
        case THING -> !BAND.isIn(scene);
        case ROLE -> new Acting(scene, Optional.empty()).role().isPresent();
        case STEP -> one.filter(StepId.class::isInstance).isPresent();
        case BAND -> one.flatMap(id -> Band.of(scene.picture().grid(), id)).isPresent();
        case NOTE -> one.filter(NoteId.class::isInstance).isPresent();
      };
    }
  }

  private final Holder holder;

  @SuppressWarnings("ImmutableEnumChecker") // Lists made here are never changed.
  private final List<Stroke> strokes;

  KeyAct(Holder holder, List<Stroke> strokes) {
    this.holder = holder;
    this.strokes = strokes;
  }

  /// {@return what it speaks to}
  public Holder holder() {
    return holder;
  }

  /// {@return the keys that do it, each of them}
  public List<Stroke> strokes() {
    return strokes;
  }

  /// {@return what it does, in words for a list of keys}
  public String words() {
    return text("keys." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// {@return what a key does there; empty if it is for somebody else}
  static Optional<KeyAct> of(Stroke stroke, Scene scene) {
    return Stream.of(values())
        .filter(act -> act.strokes.contains(stroke) && act.holder.isIn(scene))
        .findFirst();
  }

  private static List<Stroke> strokes(Key key, Keys... held) {
    return Stream.of(held).map(keys -> new Stroke(key, keys)).toList();
  }

  private static List<Stroke> sideways(Keys held) {
    return both(strokes(Key.LEFT, held), strokes(Key.RIGHT, held));
  }

  private static List<Stroke> arrows(Keys held) {
    return both(sideways(held), both(strokes(Key.UP, held), strokes(Key.DOWN, held)));
  }

  private static List<Stroke> both(List<Stroke> some, List<Stroke> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
