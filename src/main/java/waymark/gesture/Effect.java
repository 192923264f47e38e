package waymark.gesture;

import java.util.Optional;
import java.util.Set;
import waymark.edit.Edit;
import waymark.model.Id;
import waymark.picture.Spot;

/// What a gesture wants to happen, in the order given.
public sealed interface Effect {

  /// An edit, one step of the history.
  ///
  /// @param burst joins it to the step before if that had the same, as
  ///   [waymark.edit.History#with(Edit, String)] does
  record Do(Edit edit, Optional<String> burst) implements Effect {

    /// An edit that is a step of its own.
    public Do(Edit edit) {
      this(edit, Optional.empty());
    }
  }

  /// A preview, in the place of the one before.
  record Show(Ghost ghost) implements Effect {}

  /// No preview any more.
  record ClearGhost() implements Effect {}

  /// What the pointer is over while nothing is under way, for the handles and the pointer's shape.
  record Hover(Hit under) implements Effect {}

  /// What is selected from now on.
  record Select(Set<Id> ids) implements Effect {
    public Select {
      ids = Set.copyOf(ids);
    }
  }

  /// What keys speak to from now on; it is to be brought into sight.
  record Focus(Id id) implements Effect {}

  /// Keys speak to nothing in particular, but to what is selected.
  record Unfocus() implements Effect {}

  /// The sheet moves under the window, in the units of the view.
  ///
  /// @param dx to the right
  /// @param dy downwards
  record Pan(double dx, double dy) implements Effect {}

  /// The context menu of what is selected, at a place of the view.
  record OpenMenu(Spot at) implements Effect {}

  /// A text field in the place of a title; [Input.TextEntered] follows, or [Input.Interrupted].
  record BeginRename(Id id) implements Effect {}

  /// A sentence for the status line and the screen reader.
  record Say(String sentence) implements Effect {}

  /// The key was not for the canvas: let it go on to whatever else may want it.
  record PassOn() implements Effect {}
}
