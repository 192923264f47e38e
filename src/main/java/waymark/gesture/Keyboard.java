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

/// What keys do while nothing is under way.
final class Keyboard {

  private Keyboard() {}

  static Reaction pressed(KeyPressed press, Scene scene) {
    return KeyAct.of(new Stroke(press.key(), press.keys()), scene)
        .map(act -> done(act, press, scene))
        .orElseGet(Keyboard::passOn);
  }

  private static Reaction done(KeyAct act, KeyPressed press, Scene scene) {
    boolean back = press.keys().shift();
    return switch (act) {
      case BEGIN -> act(Act.NEW_ROLE, scene);
      case LEAVE -> Drag.done(new ClearGhost(), new Select(Set.of()));
      case RENAME -> act(Act.RENAME, scene);
      case SELECT -> Reaction.of(new HoldingSpace(scene.focus()));
      case ADD -> added(scene);
      case SELECT_ALL -> effects(Commands.selectAll(scene));
      case WALK -> new Walk(scene).by(back ? -1 : 1);
      case FIRST -> new Walk(scene).first();
      case LAST -> new Walk(scene).last();
      case KINDS -> new Walk(scene).kind(press.key() == Key.PAGE_DOWN ? 1 : -1);
      case REMOVE -> effects(Commands.remove(scene));
      case DELETE -> effects(Commands.deleteFromPathway(scene));
      case MENU -> Drag.done(new OpenMenu(Targets.place(scene)));
      case MAKE_ROOM -> act(Act.MAKE_ROOM, scene);
      case CONNECT -> act(Act.CONNECT, scene);
      case RECONNECT_END -> act(Act.RECONNECT_END, scene);
      case RECONNECT_START -> act(Act.RECONNECT_START, scene);
      case BEND -> act(Act.BEND, scene);
      case MOVE_LABEL -> act(Act.MOVE_LABEL, scene);
      case MOVE, NUDGE -> effects(Commands.nudge(scene, side(press), back));
      case GROW, FOLLOW -> role(act, side(press), scene);
      case MOVE_BAND, ADD_BAND, RESIZE_BAND -> band(act, press, scene);
      case RESIZE_NOTE -> note(press, scene);
    };
  }

  private static Side side(KeyPressed press) {
    return switch (press.key()) {
      case LEFT -> Side.LEFT;
      case RIGHT -> Side.RIGHT;
      case UP -> Side.TOP;
      case DOWN -> Side.BOTTOM;
      default -> throw new IllegalStateException("not an arrow: " + press.key());
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

  private static Reaction added(Scene scene) {
    return scene
        .focus()
        .map(id -> Drag.done(new Select(Selection.clicked(scene, id, Keys.SHORTCUT))))
        .orElseGet(Keyboard::passOn);
  }

  private static Reaction role(KeyAct act, Side side, Scene scene) {
    RoleId role = new Acting(scene, Optional.empty()).role().orElseThrow();
    return act == KeyAct.GROW ? grow(role, side, scene) : follow(role, side, scene);
  }

  private static Reaction note(KeyPressed press, Scene scene) {
    NoteId note = (NoteId) single(scene).orElseThrow();
    int width = ResizingNote.width(scene, note) + by(press);
    return Drag.done(
        new Do(ResizingNote.edit(scene, note, width), Optional.of("width-of-" + note)));
  }

  private static int by(KeyPressed press) {
    return sign(side(press)) * (press.keys().shift() ? 1 : Grid.UNIT);
  }

  private static Reaction band(KeyAct act, KeyPressed press, Scene scene) {
    Band band = single(scene).flatMap(id -> Band.of(scene.picture().grid(), id)).orElseThrow();
    if (across(side(press)) != (band.axis() == Axis.ACROSS)) {
      return passOn();
    }
    int index = band.index(scene.picture().grid());
    int sign = sign(side(press));
    return switch (act) {
      case ADD_BAND -> added(band.axis(), sign > 0 ? index + 1 : index, scene);
      case RESIZE_BAND -> {
        int length = band.fitting(scene, band.length() + (double) by(press));
        yield Drag.done(new Do(band.resized(scene, length), Optional.of("size-of-" + band.id())));
      }
      default ->
          Drag.done(new Do(band.moved(scene, Math.max(0, index + sign))), new Focus(band.id()));
    };
  }

  private static Reaction added(Axis axis, int index, Scene scene) {
    return axis == Axis.ACROSS ? NewBands.stage(scene, index) : NewBands.strand(scene, index);
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
