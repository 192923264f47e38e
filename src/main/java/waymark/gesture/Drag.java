package waymark.gesture;

import waymark.gesture.Input.PointerMoved;
import waymark.gesture.Input.PointerReleased;
import waymark.picture.Spot;

/// A stage with the button down. Only the pointer matters to it.
sealed interface Drag extends State
    permits PressingCard,
        PressingEmpty,
        PressingHandle,
        DraggingCards,
        Brushing,
        DrawingStep,
        DraggingStepEnd,
        DraggingBend,
        DraggingLabel,
        DraggingBand,
        ResizingBand,
        ResizingNote,
        MakingRoom,
        DraggingRole,
        DraggingQualification,
        Panning {

  /// {@return what it leads to that the pointer moved}
  Reaction moved(PointerMoved move, Scene scene);

  /// {@return what it leads to that the button went up}
  Reaction released(PointerReleased release, Scene scene);

  /// {@return what any input leads to but those that end every gesture}
  static Reaction on(Drag drag, Input input, Scene scene) {
    return switch (input) {
      case PointerMoved move -> drag.moved(move, scene);
      case PointerReleased release -> drag.released(release, scene);
      case Input.PointerPressed _,
          Input.PaletteDragged _,
          Input.MenuAsked _,
          Input.Asked _,
          Input.KeyPressed _,
          Input.KeyReleased _,
          Input.TextEntered _,
          Input.Interrupted _ ->
          Reaction.of(drag);
    };
  }

  /// {@return whether the pointer has gone far enough for a press to be a drag}
  static boolean begun(Spot pressed, PointerMoved move, Scene scene) {
    return pressed.distance(move.at()) >= scene.units(Scene.DRAG);
  }

  /// {@return an end of the gesture with these effects}
  static Reaction done(Effect... effects) {
    return Reaction.of(State.start(), effects);
  }
}
