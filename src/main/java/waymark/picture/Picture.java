package waymark.picture;

import java.util.List;
import java.util.Map;
import waymark.model.Grid;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.ViewId;
import waymark.model.drawn.Drawn;

/// A view, drawn: everything that screen, SVG, PDF, PNG, Word and slides paint, and where a hand
/// finds each thing. Coordinates are those of the view, so the page may begin left of or above 0.
///
/// @param title what the page is called
/// @param description the picture in words, in reading order
/// @param page the sheet; writers put its upper left corner at 0, 0
/// @param marks from back to front
/// @param grid the stages and strands
/// @param cards the card of each role placed
/// @param routes the line of each step shown
/// @param labels the badges of each step that has needs, first to last
/// @param notes the boxes of the notes
public record Picture(
    ViewId view,
    String title,
    String description,
    Rect page,
    List<Mark> marks,
    Grid grid,
    Map<RoleId, Rect> cards,
    Map<StepId, Route> routes,
    Map<StepId, List<Rect>> labels,
    Map<NoteId, Rect> notes) {

  public Picture {
    marks = List.copyOf(marks);
    cards = Map.copyOf(cards);
    routes = Map.copyOf(routes);
    labels = Map.copyOf(labels);
    notes = Map.copyOf(notes);
  }

  /// {@return where its things lie, for whoever judges a drawing without seeing pictures}
  public Drawn drawn() {
    return Placing.of(this);
  }
}
