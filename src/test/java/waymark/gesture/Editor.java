package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.edit.History;
import waymark.gesture.Hit.Side;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;
import waymark.picture.Theme;

/// A person at a canvas, without the canvas: moves the pointer, presses keys, carries out what the
/// gestures ask for, and says what is to be seen. Every act gives the editor itself, so that a test
/// reads as a script.
final class Editor {

  private History history;
  private Picture picture;
  private State state = State.start();
  private Set<Id> selection = Set.of();
  private Optional<Id> focus = Optional.empty();
  private Optional<Ghost> ghost = Optional.empty();
  private Optional<Id> renamed = Optional.empty();
  private Optional<Spot> menu = Optional.empty();
  private final List<String> said = new ArrayList<>();
  private final Set<KeyAct> done = EnumSet.noneOf(KeyAct.class);
  private Spot panned = new Spot(0, 0);
  private boolean passedOn;
  private double zoom = 1;
  private Keys keys = Keys.NONE;
  private Spot pointer = new Spot(0, 0);

  private Editor(Pathway pathway) {
    history = History.of(pathway);
    picture = draw();
  }

  static Editor of(Pathway pathway) {
    return new Editor(pathway);
  }

  static Editor ofSchool() {
    return of(School.pathway());
  }

  private Picture draw() {
    return Drawing.draw(history.pathway(), view(), Theme.PAPER);
  }

  // What there is.

  Scene scene() {
    return new Scene(history.pathway(), picture, selection, focus, zoom);
  }

  Pathway pathway() {
    return history.pathway();
  }

  /// {@return what keys began while nothing was under way}
  Set<KeyAct> doneByKey() {
    return done;
  }

  View view() {
    return history.pathway().view(School.VIEW).orElseThrow();
  }

  Picture picture() {
    return picture;
  }

  Set<Id> selection() {
    return selection;
  }

  Optional<Id> focus() {
    return focus;
  }

  Optional<Ghost> ghost() {
    return ghost;
  }

  Rect card(RoleId role) {
    return Optional.ofNullable(picture.cards().get(role)).orElseThrow();
  }

  Placement placement(RoleId role) {
    return view().placement(role).orElseThrow();
  }

  List<Spot> route(StepId step) {
    return Optional.ofNullable(picture.routes().get(step)).orElseThrow().points();
  }

  // What a person does.

  Editor zoomedTo(double pixelsPerUnit) {
    zoom = pixelsPerUnit;
    return this;
  }

  Editor holding(Keys held) {
    keys = held;
    return this;
  }

  Editor select(Id... ids) {
    selection = Set.of(ids);
    return this;
  }

  Editor focus(Id id) {
    focus = Optional.of(id);
    return this;
  }

  Editor press(RoleId role) {
    Rect card = card(role);
    return press(card.centre().plus(-40, -10));
  }

  Editor press(NoteId note) {
    return press(Optional.ofNullable(picture.notes().get(note)).orElseThrow().centre());
  }

  Editor press(StepId step) {
    return press(middleOf(step));
  }

  Editor pressBadge(StepId step) {
    return press(Optional.ofNullable(picture.labels().get(step)).orElseThrow().getFirst().centre());
  }

  Editor pressEdge(RoleId role, Side side) {
    return press(Sides.middle(card(role), side));
  }

  Editor press(double x, double y) {
    return press(new Spot(x, y));
  }

  Editor press(Spot at) {
    return press(at, Button.PRIMARY, 1);
  }

  Editor press(Spot at, Button button, int clicks) {
    pointer = at;
    return take(new Input.PointerPressed(at, button, keys, clicks));
  }

  Editor doubleClick(RoleId role) {
    return press(role).release().press(card(role).centre().plus(-40, -10), Button.PRIMARY, 2);
  }

  Editor click(Id id) {
    return switch (id) {
      case RoleId role -> press(role).release();
      case NoteId note -> press(note).release();
      case StepId step -> press(step).release();
      default -> throw new IllegalArgumentException("not on the canvas: " + id);
    };
  }

  Editor dragBy(double dx, double dy) {
    return dragTo(pointer.x() + dx, pointer.y() + dy);
  }

  Editor dragTo(RoleId role) {
    Spot centre = card(role).centre();
    return dragTo(centre.x() - 40, centre.y() - 10);
  }

  Editor dragTo(double x, double y) {
    Spot half = new Spot((pointer.x() + x) / 2, (pointer.y() + y) / 2);
    take(new Input.PointerMoved(half, keys));
    pointer = new Spot(x, y);
    return take(new Input.PointerMoved(pointer, keys));
  }

  Editor moveBy(double dx, double dy) {
    pointer = pointer.plus(dx, dy);
    return take(new Input.PointerMoved(pointer, keys));
  }

  Editor release() {
    return take(new Input.PointerReleased(pointer, keys));
  }

  Editor bring(PaletteItem item, double x, double y) {
    pointer = new Spot(x, y);
    return take(new Input.PaletteDragged(item, pointer, keys));
  }

  Editor key(Key key) {
    passedOn = false;
    if (state instanceof Idle) {
      KeyAct.of(new Stroke(key, keys), scene()).ifPresent(done::add);
    }
    return take(new Input.KeyPressed(key, keys));
  }

  Editor letGo(Key key) {
    return take(new Input.KeyReleased(key));
  }

  Editor at(double x, double y) {
    pointer = new Spot(x, y);
    return this;
  }

  Editor begin(Act act) {
    return take(new Input.Asked(act, Optional.of(pointer)));
  }

  Editor askForMenu(double x, double y) {
    return take(new Input.MenuAsked(new Spot(x, y)));
  }

  Editor escape() {
    return key(Key.ESCAPE);
  }

  Editor interrupt() {
    return take(new Input.Interrupted());
  }

  Editor enter(String text) {
    renamed = Optional.empty();
    return take(new Input.TextEntered(text));
  }

  Editor undo() {
    history = history.undo();
    picture = draw();
    return this;
  }

  Editor carryOut(List<Effect> effects) {
    effects.forEach(this::carryOut);
    return this;
  }

  private Editor take(Input input) {
    Reaction reaction = state.on(input, scene());
    state = reaction.next();
    return carryOut(reaction.effects());
  }

  private void carryOut(Effect effect) {
    switch (effect) {
      case Effect.Do(var edit, var burst) -> {
        history = burst.map(key -> history.with(edit, key)).orElseGet(() -> history.with(edit));
        picture = draw();
      }
      case Effect.Show(var shown) -> ghost = Optional.of(shown);
      case Effect.ClearGhost _ -> ghost = Optional.empty();
      case Effect.Select(var ids) -> selection = ids;
      case Effect.Focus(var id) -> focus = Optional.of(id);
      case Effect.Unfocus() -> focus = Optional.empty();
      case Effect.OpenMenu(var at) -> menu = Optional.of(at);
      case Effect.Pan(double dx, double dy) -> {
        panned = panned.plus(dx, dy);
        pointer = pointer.plus(-dx, -dy);
      }
      case Effect.BeginRename(var id) -> renamed = Optional.of(id);
      case Effect.Say(var sentence) -> said.add(sentence);
      case Effect.PassOn _ -> passedOn = true;
      case Effect.Hover _ -> {}
    }
  }

  // What is to be seen.

  Editor expectToBeIn(Class<? extends State> stage) {
    assertInstanceOf(stage, state);
    return this;
  }

  Editor expectAt(RoleId role, int x, int y) {
    assertEquals(Optional.of(new Point(x, y)), placement(role).at());
    return this;
  }

  Editor expectSelected(Id... ids) {
    assertEquals(Set.of(ids), selection);
    return this;
  }

  Editor expectFocus(Id id) {
    assertEquals(Optional.of(id), focus);
    return this;
  }

  Editor expectDone(String label) {
    assertEquals(Optional.of(label), history.undoLabel());
    return this;
  }

  /// That what was done since the start is one step of the history.
  Editor expectOneStep() {
    assertTrue(history.canUndo());
    assertTrue(!history.undo().canUndo(), "more than one step");
    return this;
  }

  Editor expectNothingDone() {
    assertTrue(!history.canUndo(), "done: " + history.undoLabel());
    return this;
  }

  Editor expectGhost(Class<? extends Ghost> kind) {
    assertInstanceOf(kind, ghost.orElseThrow());
    return this;
  }

  Editor expectNoGhost() {
    assertEquals(Optional.empty(), ghost);
    return this;
  }

  Editor expectSaid(String part) {
    assertTrue(said.stream().anyMatch(s -> s.contains(part)), said.toString());
    return this;
  }

  Editor expectRenaming(Id id) {
    assertEquals(Optional.of(id), renamed);
    return this;
  }

  Editor expectMenu() {
    assertTrue(menu.isPresent(), "no menu");
    return this;
  }

  Editor expectPanned(double dx, double dy) {
    assertEquals(new Spot(dx, dy), panned);
    return this;
  }

  Editor expectPassedOn() {
    assertTrue(passedOn, "the key stayed in the canvas");
    return this;
  }

  /// That the gesture is over and has left nothing behind.
  Editor expectNothingLeft(Pathway before) {
    assertSame(before, history.pathway());
    return expectToBeIn(Idle.class).expectNoGhost().expectNothingDone();
  }

  private Spot middleOf(StepId step) {
    List<Spot> points = route(step);
    int piece = (points.size() - 1) / 2;
    Spot a = points.get(piece);
    Spot b = points.get(piece + 1);
    return new Spot(a.x() + (b.x() - a.x()) * 0.85, a.y() + (b.y() - a.y()) * 0.85);
  }
}
