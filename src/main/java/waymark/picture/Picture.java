package waymark.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import waymark.model.Grid;
import waymark.model.NoteId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.ViewId;
import waymark.model.drawn.Drawn;

/// A view, drawn: everything that screen, SVG, PDF, PNG, Word and slides paint, and where a hand
/// finds each thing. Coordinates are those of the view, so the page may begin left of or above 0.
///
/// A value. Two pictures are equal if they show the same; how they came about does not count.
public final class Picture {

  private final ViewId view;
  private final String title;
  private final Told description;
  private final Rect page;
  private final List<Mark> marks;
  private final Grid grid;
  private final Map<RoleId, Rect> cards;
  private final Map<StepId, Route> routes;
  private final Map<StepId, List<Rect>> labels;
  private final Map<NoteId, Rect> notes;
  private final Optional<Work> work;
  private final Whereabouts whereabouts;
  private final Map<RoleId, List<Errand>> attached = new HashMap<>();

  /// A picture made otherwise than by drawing a view.
  public Picture(
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
    this(
        view,
        title,
        () -> description,
        page,
        marks,
        grid,
        cards,
        routes,
        labels,
        notes,
        Optional.empty());
  }

  Picture(
      ViewId view,
      String title,
      Supplier<String> description,
      Rect page,
      List<Mark> marks,
      Grid grid,
      Map<RoleId, Rect> cards,
      Map<StepId, Route> routes,
      Map<StepId, List<Rect>> labels,
      Map<NoteId, Rect> notes,
      Optional<Work> work) {
    this.view = view;
    this.title = title;
    this.description = new Told(description);
    this.page = page;
    this.marks = List.copyOf(marks);
    this.grid = grid;
    this.cards = kept(cards);
    this.routes = kept(routes);
    this.labels = kept(labels);
    this.notes = kept(notes);
    this.work = work;
    whereabouts = new Whereabouts(this);
  }

  private static <K, V> Map<K, V> kept(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /// {@return the view that it shows}
  public ViewId view() {
    return view;
  }

  /// {@return what the page is called}
  public String title() {
    return title;
  }

  /// {@return the picture in words, in reading order}
  public String description() {
    return description.text();
  }

  /// {@return the sheet; writers put its upper left corner at 0, 0}
  public Rect page() {
    return page;
  }

  /// {@return everything that is painted, from back to front}
  public List<Mark> marks() {
    return marks;
  }

  /// {@return the stages and strands}
  public Grid grid() {
    return grid;
  }

  /// {@return the card of each role placed}
  public Map<RoleId, Rect> cards() {
    return cards;
  }

  /// {@return the line of each step shown}
  public Map<StepId, Route> routes() {
    return routes;
  }

  /// {@return the badges of each step that has needs, first to last}
  public Map<StepId, List<Rect>> labels() {
    return labels;
  }

  /// {@return the boxes of the notes}
  public Map<NoteId, Rect> notes() {
    return notes;
  }

  /// {@return what of [#marks()] may touch `rect`, from back to front; found at once among
  /// thousands}
  public List<Mark> marksIn(Rect rect) {
    return whereabouts.in(rect);
  }

  /// {@return the steps of some cards as they would be drawn if the cards stood elsewhere, and
  /// everything else where it is; for showing what would come of a movement}
  ///
  /// @param elsewhere the places of those cards
  public List<Mark> following(Map<RoleId, Rect> elsewhere) {
    return work.map(w -> new Following(w, elsewhere, attached(elsewhere.keySet())).marks())
        .orElse(List.of());
  }

  /// {@return the steps from or to `roles`}
  public Set<StepId> attachedTo(Set<RoleId> roles) {
    return attached(roles).stream().map(errand -> errand.step().id()).collect(Collectors.toSet());
  }

  /// {@return where its things lie, for whoever judges a drawing without seeing pictures}
  public Drawn drawn() {
    return Placing.of(this);
  }

  /// The errands of the steps from or to `roles`.
  private synchronized Set<Errand> attached(Set<RoleId> roles) {
    if (attached.isEmpty()) {
      work.ifPresent(w -> w.lines().courses().values().forEach(c -> attach(c.errand())));
    }
    return roles.stream()
        .flatMap(role -> attached.getOrDefault(role, List.of()).stream())
        .collect(Collectors.toSet());
  }

  private void attach(Errand errand) {
    attached.computeIfAbsent(errand.step().from(), _ -> new ArrayList<>()).add(errand);
    attached.computeIfAbsent(errand.step().to(), _ -> new ArrayList<>()).add(errand);
  }

  /// What it was made of, if it shows that view.
  Optional<Work> work(ViewId ofView) {
    return work.filter(w -> view.equals(ofView) && !w.sketched());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture that
        && view.equals(that.view)
        && title.equals(that.title)
        && page.equals(that.page)
        && marks.equals(that.marks)
        && grid.equals(that.grid)
        && cards.equals(that.cards)
        && routes.equals(that.routes)
        && labels.equals(that.labels)
        && notes.equals(that.notes)
        && description().equals(that.description());
  }

  @Override
  public int hashCode() {
    return Objects.hash(view, title, page, cards);
  }

  @Override
  public String toString() {
    return "Picture[" + title + "]";
  }

  /// A text that is made when it is first asked for.
  private static final class Told {
    private final Supplier<String> telling;
    private Optional<String> told = Optional.empty();

    Told(Supplier<String> telling) {
      this.telling = telling;
    }

    synchronized String text() {
      if (told.isEmpty()) {
        told = Optional.of(telling.get());
      }
      return told.get();
    }
  }
}
