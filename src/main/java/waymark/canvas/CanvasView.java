package waymark.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import waymark.gesture.Act;
import waymark.gesture.Effect;
import waymark.gesture.Hit;
import waymark.gesture.Input;
import waymark.gesture.Scene;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.picture.Mark;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// One view of a pathway on the screen, under the hands of a person.
public final class CanvasView extends Region {

  private static final double FIT_MARGIN = 28;
  private static final double IN_SIGHT = 24;

  /// Below this zoom, a page of more than [#MANY] cards is painted coarsely.
  private static final double FAR = 0.35;

  private static final int MANY = 250;

  /// A page of more cards than these is not read out as a whole.
  private static final int TOLD = 60;

  /// Whoever owns the pathway.
  public interface Owner {
    /// An edit that a gesture came to.
    void edit(Effect.Do edit);

    /// The context menu of what is selected, or of the view.
    ///
    /// @param at the place in the view
    /// @param x where on the screen
    /// @param y likewise
    void menu(Spot at, double x, double y);

    /// A sentence for the person.
    void say(String sentence);

    /// That the sign on `id` was pressed.
    default void flagged(Id id) {}
  }

  private final Faces faces;
  private final Hands hands;
  private final PicturePainter painter;
  private final GhostPainter ghosts;
  private final MarkerPainter markerPainter;
  private final Paper paper = new Paper(new Painting());
  private final Layer overlay = new Layer(this::paintOverlay);
  private final Targets targets = new Targets();
  private final Owner owner;
  private final PaletteDrag palette = new PaletteDrag(this);
  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.START);
  private final Flags flags;
  private final ByKey byKey;
  private Pathway pathway;
  private Picture picture;
  private final ReadOnlyObjectWrapper<Picture> shown;
  private Optional<Coarse> coarse = Optional.empty();
  private DeskColours colours = DeskColours.LIGHT;
  private Lighting lighting = Lighting.NONE;
  private Set<Id> receding = Set.of();
  private Set<Id> marked = Set.of();
  private Optional<Viewport> fitted = Optional.empty();
  private List<Markers.Marker> markers = List.of();
  private final Gliding gliding = new Gliding(paper::repaint);
  private final Settling settling = new Settling(this::settled);

  /// @param faces the fonts, loaded once for the whole program
  /// @param owner is told what the hands want
  public CanvasView(Faces faces, Owner owner, Pathway pathway, Picture picture) {
    this.faces = faces;
    this.owner = owner;
    this.pathway = pathway;
    this.picture = picture;
    shown = new ReadOnlyObjectWrapper<>(picture);
    painter = new PicturePainter(faces);
    ghosts = new GhostPainter(faces);
    markerPainter = new MarkerPainter(faces);
    hands = new Hands(this::scene, new Wishing());
    paper.carry(targets);
    getChildren().addAll(paper, overlay);
    getStyleClass().add("canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    clip();
    flags = new Flags(this);
    new Pointer(this);
    new Keyboard(this);
    byKey = new ByKey(this, overlay::repaint);
    viewport.subscribe(this::follow);
    widthProperty().subscribe(this::refit);
    heightProperty().subscribe(this::refit);
    hands.selection().subscribe(overlay::repaint);
    hands.ghost().subscribe(this::haunt);
    hands.hover().subscribe(overlay::repaint);
    show(pathway, picture);
  }

  private void clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /// Shows `next`, which may be the same view after an edit, or another view.
  public void show(Pathway nextPathway, Picture next) {
    boolean another = !next.view().equals(picture.view());
    Picture before = picture;
    pathway = nextPathway;
    picture = next;
    markers = Markers.of(pathway, picture);
    coarse = Optional.empty();
    shown.set(next);
    gliding.show(before, next);
    setAccessibleText(words(next));
    hands.keep(ids());
    if (another) {
      hands.take(new Input.Interrupted());
      hands.select(Set.of());
      fit();
    } else {
      viewport.set(viewport.get().keepingWhole(before.page(), next.page(), extent()));
    }
    repaint();
  }

  /// What the whole page is called: a page of many cards is not told in one breath.
  private static String words(Picture picture) {
    return picture.cards().size() > TOLD
        ? picture.title()
        : picture.title() + ". " + picture.description();
  }

  private Set<Id> ids() {
    Set<Id> ids = new HashSet<>(picture.cards().keySet());
    ids.addAll(picture.routes().keySet());
    ids.addAll(picture.notes().keySet());
    picture.grid().columns().forEach(c -> ids.add(c.stage().id()));
    picture.grid().rows().forEach(r -> ids.add(r.strand().id()));
    return ids;
  }

  /// Lights up a way of roles and steps in order, and lets all else recede; nothing is lit up when
  /// it is empty.
  public void light(List<Id> way) {
    lighting = new Lighting(way);
    paper.repaint();
    overlay.repaint();
  }

  /// Marks what was looked for.
  public void mark(Set<Id> ids) {
    marked = Set.copyOf(ids);
    overlay.repaint();
  }

  /// {@return what is marked}
  public Set<Id> marked() {
    return marked;
  }

  /// {@return the way that is lit up}
  public List<Id> lit() {
    return lighting.way();
  }

  /// Puts signs on the things about which there is something to say, in place of those before.
  public void flag(Map<Id, Flag> next) {
    flags.set(next);
    repaint();
  }

  void flagPressed(Id id) {
    owner.flagged(id);
  }

  Picture picture() {
    return picture;
  }

  /// Uses other colours around the page.
  public void dress(DeskColours next) {
    colours = next;
    repaint();
  }

  private void repaint() {
    paper.repaint();
    follow();
  }

  private void follow() {
    overlay.repaint();
    requestLayout();
  }

  private Scene scene() {
    return new Scene(
        pathway, picture, hands.selection().get(), hands.focus(), viewport.get().zoom());
  }

  Hands hands() {
    return hands;
  }

  /// {@return which part of the picture is seen}
  public Viewport viewport() {
    return viewport.get();
  }

  /// {@return the same, to be followed}
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /// {@return the picture that is shown, to be followed}
  public ReadOnlyObjectProperty<Picture> pictureProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Shows what is under way. What is on its way recedes where it still stands.
  private void haunt() {
    Set<Id> moving = hands.ghost().get().map(g -> g.onTheirWay(picture)).orElse(Set.of());
    if (!moving.equals(receding)) {
      receding = moving;
      paper.repaint();
      requestLayout();
    }
    overlay.repaint();
  }

  /// Brings `spot` of the view into the middle, at the same size.
  public void centre(Spot spot) {
    Spot now = middle();
    double zoom = viewport.get().zoom();
    pan((now.x() - spot.x()) * zoom, (now.y() - spot.y()) * zoom);
  }

  /// {@return what is selected}
  public ReadOnlyObjectProperty<Set<Id>> selectionProperty() {
    return hands.selection().getReadOnlyProperty();
  }

  /// Selects `ids`, and nothing else.
  public void select(Set<Id> ids) {
    hands.select(ids);
  }

  /// Selects `id` and brings it into sight.
  public void reveal(Id id) {
    select(Set.of(id));
    bringIntoSight(id);
  }

  /// {@return what the palette drags things with}
  public PaletteDrag paletteDrag() {
    return palette;
  }

  /// Begins to rename `id` in its place.
  public void rename(Id id) {
    select(Set.of(id));
    hands.focusOn(id);
    begin(Act.RENAME);
  }

  /// Begins `act` with what has the focus, in the middle of what is seen.
  public void begin(Act act) {
    begin(act, middle());
  }

  /// {@return the place of the view in the middle of what is seen}
  public Spot middle() {
    return viewport.get().toPicture(extent().centre());
  }

  /// Begins `act` at `spot` of the view.
  public void begin(Act act, Spot spot) {
    requestFocus();
    hands.take(new Input.Interrupted());
    hands.take(new Input.Asked(act, Optional.of(spot)));
  }

  /// Does what a command makes of what is selected.
  public void perform(Function<Scene, List<Effect>> command) {
    hands.perform(command);
  }

  /// {@return what there is to act on}
  public Scene acting() {
    return scene();
  }

  /// Takes back the gesture under way.
  public void interrupt() {
    hands.take(new Input.Interrupted());
  }

  /// Shows all of the page.
  public void fit() {
    if (getWidth() > 0) {
      fitted = Optional.of(Viewport.fitting(picture.page(), extent(), FIT_MARGIN));
      viewport.set(fitted.get());
    }
  }

  /// What shows all of the page goes on doing so in a canvas of another size.
  private void refit() {
    if (fitted.equals(Optional.of(viewport.get()))) {
      fit();
    }
  }

  /// Shows the page at its own size.
  public void actualSize() {
    Spot middle = extent().centre();
    viewport.set(viewport.get().zoomedAt(middle, 1 / viewport.get().zoom()));
  }

  /// Zooms at the middle.
  public void zoomBy(double factor) {
    zoomAt(extent().centre(), factor);
  }

  void zoomAt(Spot place, double factor) {
    settling.turn();
    viewport.set(viewport.get().zoomedAt(place, factor));
  }

  void pan(double dx, double dy) {
    viewport.set(viewport.get().panned(dx, dy));
  }

  private Rect extent() {
    return new Rect(0, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
  }

  private void bringIntoSight(Id id) {
    overlayOf(overlay.context())
        .bounds(picture, id)
        .ifPresent(r -> viewport.set(viewport.get().showing(r, extent(), IN_SIGHT)));
  }

  @Override
  protected void layoutChildren() {
    if (fitted.isEmpty()) {
      fit();
    }
    for (Region layer : new Region[] {paper, overlay}) {
      layer.resizeRelocate(0, 0, getWidth(), getHeight());
    }
    followOnPaper();
  }

  private void followOnPaper() {
    Viewport now = viewport.get();
    if (settling.isOn() && !isFar() && paper.stretchesTo(now)) {
      paper.stretchTo(now);
    } else if (paper.follow(now)) {
      targets.follow(isFar() ? List.of() : ahead(), now, flags);
    }
  }

  private void settled() {
    paper.repaint();
    requestLayout();
  }

  /// Whether so much is seen, and so small, that only its outlines are worth painting.
  private boolean isFar() {
    return viewport.get().zoom() < FAR
        && picture.cards().size() > MANY
        && !lighting.isOn()
        && !gliding.isOn();
  }

  /// What is painted: what is seen, and a little more.
  private List<Mark> ahead() {
    return picture.marksIn(viewport.get().toPicture(paper.extent()));
  }

  private void paintMarks(GraphicsContext to) {
    Rect extent = paper.extent();
    to.setFill(colours.desk());
    to.fillRect(extent.x(), extent.y(), extent.width(), extent.height());
    Rect page = viewport.get().toScreen(picture.page());
    Shadow.paint(to, page, colours.shadow());
    overlayOf(to).useView();
    Rect seen = viewport.get().toPicture(extent);
    double zoom = viewport.get().zoom();
    gliding
        .now()
        .ifPresentOrElse(
            g -> g.paint(to, painter, picture, seen, zoom, System.nanoTime()),
            () -> painter.paint(to, picture.marksIn(seen), seen, zoom, receding));
    if (lighting.isOn()) {
      lighting.paint(to, picture, painter, faces, seen);
    }
  }

  /// Lets the cards glide to their places when the next picture is shown, rather than jump.
  public void glideNext() {
    gliding.askForNext();
  }

  private void paintOverlay(GraphicsContext to) {
    Overlay on = overlayOf(to);
    marked.forEach(id -> on.found(picture, id));
    if (!gliding.isOn() && !lighting.isOn()) {
      markerPainter.paint(on, markers);
    }
    Set<Id> selection = new HashSet<>(hands.selection().get());
    selection.removeAll(receding);
    SelectionPainter.paint(
        on,
        picture,
        selection,
        byKey.isOn() ? hands.focus() : Optional.empty(),
        hands.ghost().get().isPresent() ? new Hit.Empty() : hands.hover().get());
    if (!gliding.isOn()) {
      flags.paint(on, picture);
    }
    hands.ghost().get().ifPresent(ghost -> ghosts.paint(on, ghost, picture));
    if (byKey.isOn() && isFocused() && hands.focus().isEmpty()) {
      on.ring(extent());
    }
  }

  private Overlay overlayOf(GraphicsContext to) {
    return new Overlay(to, viewport.get(), colours);
  }

  /// What is painted on the paper.
  private final class Painting implements Paper.Painting {

    @Override
    public boolean isCoarse(boolean before) {
      return isFar() || (before && settling.isOn());
    }

    @Override
    public Coarse coarse() {
      Coarse all = coarse.orElseGet(() -> Coarse.of(picture));
      coarse = Optional.of(all);
      return all;
    }

    @Override
    public void paint(GraphicsContext to) {
      paintMarks(to);
    }

    @Override
    public DeskColours colours() {
      return colours;
    }
  }

  /// What the hands want of the canvas, done.
  private final class Wishing implements Hands.Wishes {

    @Override
    public void edit(Effect.Do edit) {
      owner.edit(edit);
    }

    @Override
    public void pan(double dx, double dy) {
      double zoom = viewport.get().zoom();
      CanvasView.this.pan(dx * zoom, dy * zoom);
    }

    @Override
    public void rename(Id id) {
      Titles titles = new Titles(pathway, picture);
      titles.place(id).ifPresent(r -> open(id, titles, viewport.get().toScreen(r)));
    }

    private void open(Id id, Titles titles, Rect over) {
      Consumer<String> keep = words -> endRename(new Input.TextEntered(words));
      Runnable leave = () -> endRename(new Input.Interrupted());
      String words = titles.text(id);
      Control field =
          id instanceof NoteId
              ? new NoteField(words, over, keep, leave)
              : new RenameField(words, over, keep, leave);
      getChildren().add(field);
      field.requestFocus();
    }

    @Override
    public void menu(Spot at) {
      Spot p = viewport.get().toScreen(at);
      Point2D screen = localToScreen(p.x(), p.y());
      owner.menu(at, screen.getX(), screen.getY());
    }

    @Override
    public void focus(Id id) {
      bringIntoSight(id);
      overlay.repaint();
      if (!targets.focus(id)) {
        requestFocus();
      }
    }

    @Override
    public void say(String sentence) {
      owner.say(sentence);
    }
  }

  private void endRename(Input input) {
    getChildren().removeIf(Control.class::isInstance);
    requestFocus();
    hands.take(input);
  }
}
