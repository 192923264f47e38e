package waymark.gesture;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.Qualification;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// What is shown while a gesture is under way, exactly as a drop would leave it.
public sealed interface Ghost {

  /// {@return what is on its way in `picture`: the cards and notes that follow the pointer, and
  /// their steps}
  default Set<Id> onTheirWay(Picture picture) {
    if (!(this instanceof Moved moved)) {
      return Set.of();
    }
    Set<Id> ids = new HashSet<>(moved.cards().keySet());
    ids.addAll(moved.notes().keySet());
    ids.addAll(picture.attachedTo(moved.cards().keySet()));
    return ids;
  }

  /// Cards and notes on their way.
  ///
  /// @param dx how far to the right
  /// @param dy how far down
  /// @param guides the lines they snap to
  record Moved(
      Map<RoleId, Rect> cards, Map<NoteId, Rect> notes, double dx, double dy, List<Guide> guides)
      implements Ghost {
    public Moved {
      cards = Map.copyOf(cards);
      notes = Map.copyOf(notes);
      guides = List.copyOf(guides);
    }
  }

  /// A rubber band.
  ///
  /// @param caught what it touches
  record Band(Rect band, Set<Id> caught) implements Ghost {
    public Band {
      caught = Set.copyOf(caught);
    }
  }

  /// A step being drawn, or one end of it being moved.
  ///
  /// @param start where it leaves
  /// @param end where it arrives
  /// @param over the card under the pointer
  /// @param verdict what a drop there would mean
  /// @param mayConnect every card that would take the step
  /// @param moving the step, if it is not a new one
  record Arrow(
      Spot start,
      Spot end,
      Optional<RoleId> over,
      Connections.Verdict verdict,
      Set<RoleId> mayConnect,
      Optional<StepId> moving)
      implements Ghost {
    public Arrow {
      mayConnect = Set.copyOf(mayConnect);
    }
  }

  /// A role from the palette.
  ///
  /// @param card where it would stand
  record Placed(Role role, Rect card, List<Guide> guides) implements Ghost {
    public Placed {
      guides = List.copyOf(guides);
    }
  }

  /// A qualification from the palette.
  ///
  /// @param target the role or step that would ask for it
  record Needed(Qualification qualification, Spot at, Optional<Id> target) implements Ghost {}

  /// A step with other corners.
  ///
  /// @param points both ends and the corners between them
  /// @param held the place that the arrow keys move
  record Bent(StepId step, List<Spot> points, Optional<Spot> held) implements Ghost {
    public Bent {
      points = List.copyOf(points);
    }
  }

  /// Room between what stays and what goes aside.
  ///
  /// @param across whether things go to the right; else they go down
  /// @param line what lies beyond it goes
  /// @param by how far
  /// @param cards where the cards that go would stand
  /// @param notes where the notes would
  record Parted(boolean across, int line, int by, Map<RoleId, Rect> cards, Map<NoteId, Rect> notes)
      implements Ghost {
    public Parted {
      cards = Map.copyOf(cards);
      notes = Map.copyOf(notes);
    }
  }

  /// A stage or strand on its way to another place.
  ///
  /// @param area all of it, under the pointer
  /// @param from one end of the line at which it would be put
  /// @param to the other end
  record Reordered(Id band, Rect area, Spot from, Spot to) implements Ghost {}

  /// A stage, strand or note of another size.
  ///
  /// @param area all of it
  record Sized(Id id, Rect area) implements Ghost {}

  /// Badges of a step elsewhere.
  record Labelled(StepId step, List<Rect> badges) implements Ghost {
    public Labelled {
      badges = List.copyOf(badges);
    }
  }
}
