package waymark.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.gesture.Effect.BeginRename;
import waymark.gesture.Effect.ClearGhost;
import waymark.gesture.Effect.Do;
import waymark.gesture.Effect.Focus;
import waymark.gesture.Effect.Hover;
import waymark.gesture.Effect.OpenMenu;
import waymark.gesture.Effect.Select;
import waymark.gesture.Effect.Unfocus;
import waymark.gesture.Input.PointerPressed;
import waymark.model.Id;
import waymark.model.StepId;
import waymark.picture.Spot;

/// Nothing under way.
record Idle() implements State {

  Reaction take(Input input, Scene scene) {
    return switch (input) {
      case PointerPressed press -> pressed(press, scene);
      case Input.PointerMoved move -> Reaction.of(this, new Hover(Hit.test(scene, move.at())));
      case Input.PaletteDragged drag -> Palette.begin(drag, scene);
      case Input.KeyPressed press -> Keyboard.pressed(press, scene);
      case Input.Interrupted _ -> Reaction.of(this, new ClearGhost());
      case Input.MenuAsked(Spot at) -> menu(Hit.test(scene, at), at, scene);
      case Input.Asked(Act act, var at) -> new Acting(scene, at).begin(act);
      case Input.PointerReleased _, Input.KeyReleased _, Input.TextEntered _ -> Reaction.of(this);
    };
  }

  private Reaction pressed(PointerPressed press, Scene scene) {
    Hit hit = Hit.test(scene, press.at());
    if (press.button() == Button.PRIMARY && press.keys().makesRoom()) {
      return Reaction.of(
          new PressingHandle(
              press.at(),
              new MakingRoom(press.at()),
              hit.element().map(id -> Selection.clicked(scene, id, press.keys()))));
    }
    return switch (press.button()) {
      case PRIMARY -> press.clicks() > 1 ? twice(hit, press, scene) : once(hit, press, scene);
      case MIDDLE -> Reaction.of(new Panning(press.at(), State.start()));
      case SECONDARY ->
          hit.element()
              .filter(id -> !scene.selection().contains(id))
              .map(id -> Reaction.of(this, new Select(Set.of(id)), new Focus(id)))
              .orElse(Reaction.of(this));
    };
  }

  private static Reaction menu(Hit hit, Spot at, Scene scene) {
    List<Effect> effects = new ArrayList<>();
    if (hit instanceof Hit.Empty) {
      effects.add(new Select(Set.of()));
      effects.add(new Unfocus());
    }
    hit.element()
        .filter(id -> !scene.selection().contains(id))
        .ifPresent(
            id -> {
              effects.add(new Select(Set.of(id)));
              effects.add(new Focus(id));
            });
    effects.add(new OpenMenu(at));
    return new Reaction(State.start(), effects);
  }

  private static Reaction once(Hit hit, PointerPressed press, Scene scene) {
    return switch (hit) {
      case Hit.Card(var role) -> PressingCard.begin(role, press, scene);
      case Hit.OnNote(var note) -> PressingCard.begin(note, press, scene);
      case Hit.CardEdge(var role, var side) ->
          Reaction.of(
              new PressingHandle(
                  press.at(), DrawingStep.begin(role, side, scene), Optional.empty()));
      case Hit.StepLine(var step, int segment) ->
          held(step, press, scene, new DraggingBend(step, new Grip.Segment(segment), press.at()));
      case Hit.Bend(var step, int index) ->
          held(step, press, scene, new DraggingBend(step, new Grip.Corner(index), press.at()));
      case Hit.StepEnd(var step, var end) ->
          held(step, press, scene, DraggingStepEnd.begin(step, end, scene));
      case Hit.Badge(var step, _) -> held(step, press, scene, new DraggingLabel(step, press.at()));
      case Hit.StageHeader(var stage) -> band(stage, press, scene);
      case Hit.StrandHeader(var strand) -> band(strand, press, scene);
      case Hit.BandBorder(var band) ->
          Reaction.of(
              new PressingHandle(press.at(), new ResizingBand(band, press.at()), Optional.empty()));
      case Hit.NoteBorder(var note) ->
          Reaction.of(
              new PressingHandle(
                  press.at(), new ResizingNote(note, press.at()), Optional.of(Set.of(note))),
              new Select(Set.of(note)),
              new Focus(note));
      case Hit.AddStage _ -> NewBands.stage(scene, scene.view().stages().size());
      case Hit.AddStrand _ -> NewBands.strand(scene, scene.view().strands().size());
      case Hit.Empty _ -> Reaction.of(new PressingEmpty(press.at()));
    };
  }

  private static Reaction held(StepId step, PointerPressed press, Scene scene, Drag drag) {
    return Reaction.of(
        new PressingHandle(
            press.at(), drag, Optional.of(Selection.clicked(scene, step, press.keys()))),
        new Select(Selection.pressed(scene, step, press.keys())),
        new Focus(step));
  }

  private static Reaction band(Id id, PointerPressed press, Scene scene) {
    Set<Id> clicked = Selection.clicked(scene, id, press.keys());
    Band band = Band.of(scene.picture().grid(), id).orElseThrow();
    return Reaction.of(
        new PressingHandle(press.at(), new DraggingBand(band, press.at()), Optional.of(clicked)),
        new Select(clicked),
        new Focus(id));
  }

  private static Reaction twice(Hit hit, PointerPressed press, Scene scene) {
    return switch (hit) {
      case Hit.Card(var role) -> rename(role);
      case Hit.OnNote(var note) -> rename(note);
      case Hit.StageHeader(var stage) -> rename(stage);
      case Hit.StrandHeader(var strand) -> rename(strand);
      case Hit.NoteBorder(var note) -> rename(note);
      case Hit.Bend(var step, int index) -> withoutCorner(step, index, scene);
      case Hit.Empty _ -> Reaction.of(State.start(), new OpenMenu(press.at()));
      case Hit.CardEdge _,
          Hit.StepLine _,
          Hit.StepEnd _,
          Hit.Badge _,
          Hit.BandBorder _,
          Hit.AddStage _,
          Hit.AddStrand _ ->
          once(hit, press, scene);
    };
  }

  private static Reaction withoutCorner(StepId step, int index, Scene scene) {
    List<Spot> points =
        Optional.ofNullable(scene.picture().routes().get(step)).orElseThrow().points();
    return Drag.done(new Do(Bending.edit(scene, step, Bending.without(points, index))));
  }

  static Reaction rename(Id id) {
    return Reaction.of(
        new Renaming(id), new Select(Set.of(id)), new Focus(id), new BeginRename(id));
  }
}
