package waymark.route;

import java.util.List;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.reference.Reference;

/// A route in plain words, the same on the screen, on the command line and on paper.
///
/// @param title the posts, joined by arrows
/// @param years how long it takes, such as `5 to 10 years`
/// @param moves the posts in order, the present one first
/// @param gained what is still to be gained, in order of study
/// @param payNote area, year and firmness of the pay figures
/// @param assumptions what the dates rest on, each with its source
/// @param sources where the facts come from, each once
public record Account(
    String title,
    String years,
    List<Move> moves,
    List<Gained> gained,
    String payNote,
    List<String> assumptions,
    List<String> sources) {

  public Account {
    moves = List.copyOf(moves);
    gained = List.copyOf(gained);
    assumptions = List.copyOf(assumptions);
    sources = List.copyOf(sources);
  }

  /// {@return `route` in words}
  ///
  /// @param programme the same with dates
  public static Account of(Pathway pathway, Reference reference, Route route, Programme programme) {
    return new Telling(pathway, reference, programme).of(route);
  }

  /// A post.
  ///
  /// @param step the step that leads to it; empty for the present one
  /// @param post what it is called
  /// @param when such as `now` or `Sep 2029 to Sep 2032`
  /// @param pay its range, and in pounds as far as that is known; empty if the pathway says nothing
  /// @param notes what else must be known, in sentences
  /// @param remarks what else its authors say
  public record Move(
      RoleId role,
      Optional<StepId> step,
      String post,
      String when,
      String pay,
      List<String> notes,
      List<String> remarks) {
    public Move {
      notes = List.copyOf(notes);
      remarks = List.copyOf(remarks);
    }
  }

  /// A qualification.
  ///
  /// @param name in full
  /// @param badge in short
  /// @param when such as `starts Nov 2027, finished May to Sep 2029`
  /// @param reasons what asks for it, by when, and by which law or rule
  /// @param notes what else must be known, in sentences
  /// @param remarks whom it does not bind, and who pays
  public record Gained(
      QualificationId id,
      String name,
      String badge,
      String when,
      List<String> reasons,
      List<String> notes,
      List<String> remarks) {
    public Gained {
      reasons = List.copyOf(reasons);
      notes = List.copyOf(notes);
      remarks = List.copyOf(remarks);
    }
  }
}
