package waymark.gesture;

import java.util.Optional;
import waymark.picture.Spot;

/// What comes from the hands. Places are in the units of the view.
public sealed interface Input {

  /// A button went down.
  ///
  /// @param clicks 1, or 2 for the second press of a double click
  record PointerPressed(Spot at, Button button, Keys keys, int clicks) implements Input {

    /// {@return a single press of the primary button with no key held}
    public static PointerPressed at(Spot at) {
      return new PointerPressed(at, Button.PRIMARY, Keys.NONE, 1);
    }
  }

  /// The pointer moved, or a key that matters to a drag went down or up while it rested.
  record PointerMoved(Spot at, Keys keys) implements Input {}

  /// The button went up.
  record PointerReleased(Spot at, Keys keys) implements Input {}

  /// Something from the palette has come over the canvas with the button down; moves and a release
  /// follow.
  record PaletteDragged(PaletteItem item, Spot at, Keys keys) implements Input {}

  /// A key went down.
  record KeyPressed(Key key, Keys keys) implements Input {}

  /// A context menu was asked for by the pointer.
  record MenuAsked(Spot at) implements Input {}

  /// A menu or a button asked for something that goes on from here.
  ///
  /// @param at where, if the place matters
  record Asked(Act act, Optional<Spot> at) implements Input {}

  /// A key went up.
  record KeyReleased(Key key) implements Input {}

  /// The text in the field opened by [Effect.BeginRename] was confirmed.
  record TextEntered(String text) implements Input {}

  /// The gesture under way can not go on: the window lost the focus, a palette drag left the
  /// canvas, the pathway changed by another way.
  record Interrupted() implements Input {}
}
