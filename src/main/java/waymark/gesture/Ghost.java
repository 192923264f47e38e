package waymark.gesture;

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
import waymark.picture.Rect;
import waymark.picture.Spot;

/// What is shown while a gesture is under way, exactly as a drop would leave it.
public sealed interface Ghost {

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
  record Bent(StepId step, List<Spot> points) implements Ghost {
    public Bent {
      points = List.copyOf(points);
    }
  }

  /// Badges of a step elsewhere.
  record Labelled(StepId step, List<Rect> badges) implements Ghost {
    public Labelled {
      badges = List.copyOf(badges);
    }
  }
}
