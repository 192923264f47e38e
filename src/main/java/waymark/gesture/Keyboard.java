package waymark.gesture;

import static waymark.gesture.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.OpenMenu;
import waymark.gesture.Effect.PassOn;
import waymark.gesture.Effect.Say;
import waymark.gesture.Effect.Select;
import waymark.gesture.Hit.Side;
import waymark.gesture.Input.KeyPressed;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StepId;

/// What keys do while nothing is under way.
final class Keyboard {

  private Keyboard() {}

  static Reaction pressed(KeyPressed press, Scene scene) {
    Keys keys = press.keys();
    return switch (press.key()) {
      case ESCAPE -> Drag.done(new ClearGhost(), new Select(Set.of()));
      case ENTER, F2 -> act(Act.RENAME, scene);
      case SPACE -> space(keys, scene);
      case TAB -> new Walk(scene).by(keys.shift() ? -1 : 1);
      case HOME -> new Walk(scene).first();
      case END -> new Walk(scene).last();
      case PAGE_DOWN -> keys.equals(Keys.NONE) ? new Walk(scene).kind(1) : passOn();
      case PAGE_UP -> keys.equals(Keys.NONE) ? new Walk(scene).kind(-1) : passOn();
      case DELETE ->
          effects(keys.shift() ? Commands.deleteFromPathway(scene) : Commands.remove(scene));
      case MENU -> Drag.done(new OpenMenu(Targets.place(scene)));
      case A -> keys.shortcut() ? effects(Commands.selectAll(scene)) : passOn();
      case B -> keys.equals(Keys.NONE) ? act(Act.BEND, scene) : passOn();
      case C -> connect(keys, scene);
      case L -> keys.equals(Keys.NONE) ? act(Act.MOVE_LABEL, scene) : passOn();
      case M -> keys.equals(Keys.NONE) ? act(Act.MAKE_ROOM, scene) : passOn();
      case LEFT -> arrow(Side.LEFT, keys, scene);
      case RIGHT -> arrow(Side.RIGHT, keys, scene);
      case UP -> arrow(Side.TOP, keys, scene);
      case DOWN -> arrow(Side.BOTTOM, keys, scene);
    };
  }

  private static Reaction act(Act act, Scene scene) {
    return new Acting(scene, Optional.empty()).begin(act);
  }

  private static Reaction effects(List<Effect> effects) {
    return new Reaction(State.start(), effects);
  }

  private static Reaction passOn() {
    return Reaction.of(State.start(), new PassOn());
  }

  private static Optional<Id> single(Scene scene) {
    return scene.focus().or(() -> scene.acted().stream().findFirst());
  }

  private static Optional<RoleId> role(Scene scene) {
    return new Acting(scene, Optional.empty()).role();
  }

  private static Reaction connect(Keys keys, Scene scene) {
    if (keys.shortcut() || keys.alt()) {
      return passOn();
    }
    if (single(scene).filter(StepId.class::isInstance).isPresent()) {
      return act(keys.shift() ? Act.RECONNECT_START : Act.RECONNECT_END, scene);
    }
    return keys.shift() ? passOn() : act(Act.CONNECT, scene);
  }

  private static Reaction space(Keys keys, Scene scene) {
    if (!keys.extendsSelection()) {
      return Reaction.of(new HoldingSpace(scene.focus()));
    }
    return scene
        .focus()
        .map(id -> Drag.done(new Select(Selection.clicked(scene, id, Keys.SHORTCUT))))
        .orElseGet(Keyboard::passOn);
  }

  private static Reaction arrow(Side side, Keys keys, Scene scene) {
    Optional<Band> band = single(scene).flatMap(id -> Band.of(scene.picture().grid(), id));
    if (band.isPresent()) {
      return band(band.get(), side, keys, scene);
    }
    if (keys.shortcut()) {
      return role(scene).map(role -> grow(role, side, scene)).orElseGet(Keyboard::passOn);
    }
    if (keys.alt()) {
      return alt(side, keys, scene);
    }
    return effects(Commands.nudge(scene, side, keys.shift()));
  }

  private static Reaction alt(Side side, Keys keys, Scene scene) {
    if (single(scene).orElse(null) instanceof NoteId note) {
      int by = sign(side) * (keys.shift() ? 1 : Grid.UNIT);
      int width = ResizingNote.width(scene, note) + by;
      return across(side)
          ? Drag.done(
              new Do(ResizingNote.edit(scene, note, width), Optional.of("width-of-" + note)))
          : passOn();
    }
    return role(scene).map(role -> follow(role, side, scene)).orElseGet(Keyboard::passOn);
  }

  private static Reaction band(Band band, Side side, Keys keys, Scene scene) {
    if (across(side) != (band.axis() == Axis.ACROSS)) {
      return passOn();
    }
    int index = band.index(scene.picture().grid());
    if (keys.shortcut()) {
      int there = sign(side) > 0 ? index + 1 : index;
      return band.axis() == Axis.ACROSS
          ? NewBands.stage(scene, there)
          : NewBands.strand(scene, there);
    }
    if (keys.alt()) {
      int by = sign(side) * (keys.shift() ? 1 : Grid.UNIT);
      int length = band.fitting(scene, band.length() + (double) by);
      return Drag.done(new Do(band.resized(scene, length), Optional.of("size-of-" + band.id())));
    }
    return Drag.done(
        new Do(band.moved(scene, Math.max(0, index + sign(side)))), new Focus(band.id()));
  }

  private static boolean across(Side side) {
    return side == Side.LEFT || side == Side.RIGHT;
  }

  private static int sign(Side side) {
    return side == Side.LEFT || side == Side.TOP ? -1 : 1;
  }

  private static Reaction grow(RoleId role, Side side, Scene scene) {
    return NamingRole.begin(
        NewRoles.beside(scene, role, scene.card(role).orElseThrow(), side), scene.pathway());
  }

  private static Reaction follow(RoleId role, Side side, Scene scene) {
    return Neighbours.connected(scene, role, side)
        .map(other -> Drag.done(new Focus(other), new Select(Set.of(other))))
        .orElseGet(() -> Drag.done(new Say(text("follow.none", scene.title(role)))));
  }
}
