package waymark.gesture;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.gesture.Hit.Side;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.NoteId;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// Looks for what lies at a spot. Distances are in pixels.
///
/// A card reaches a little beyond its edge, so that whoever just misses it still moves it and does
/// not bend a step that leaves there. Beyond that, the line of a step that is aimed at well goes
/// before the border of a card, or a step close to a card could not be grasped.
///
/// @param near what may lie there or within reach
record HitTest(Scene scene, Spot spot, Set<Id> near) {

  private static final double HANDLE = 7;
  private static final double JUST_OUTSIDE = 3;
  private static final double ON_LINE = 3;
  private static final double NEAR_LINE = 6;
  private static final double BORDER = 4;
  private static final double STAGE_TITLE = 32;

  HitTest(Scene scene, Spot spot) {
    this(scene, spot, near(scene, spot));
  }

  private static Set<Id> near(Scene scene, Spot spot) {
    Rect reach = new Rect(spot.x(), spot.y(), 0, 0).grown(scene.units(Scene.REACH));
    return scene.picture().marksIn(reach).stream()
        .flatMap(mark -> mark instanceof Mark.Group group ? group.element().stream() : Stream.of())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private <T> Stream<Map.Entry<Id, T>> near(Map<? extends Id, T> all) {
    return near.stream()
        .flatMap(id -> Stream.ofNullable(all.get(id)).map(thing -> Map.entry(id, thing)));
  }

  Hit topmost() {
    return Stream.<Supplier<Optional<Hit>>>of(
            this::handle,
            this::badge,
            this::card,
            this::note,
            this::justOutside,
            () -> line(ON_LINE),
            this::cardEdge,
            () -> line(NEAR_LINE),
            this::add,
            this::border,
            this::header)
        .flatMap(look -> look.get().stream())
        .findFirst()
        .orElse(new Hit.Empty());
  }

  /// {@return the card there, whatever else lies on it}
  Optional<RoleId> topmostCard() {
    return cardsFromTop()
        .filter(c -> c.getValue().contains(spot))
        .findFirst()
        .map(Map.Entry<RoleId, Rect>::getKey);
  }

  private Optional<Hit> handle() {
    return scene.selection().stream()
        .filter(StepId.class::isInstance)
        .flatMap(id -> Stream.ofNullable(scene.picture().routes().get(id)))
        .flatMap(this::handles)
        .findFirst();
  }

  private Stream<Hit> handles(Route route) {
    int last = route.points().size() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(i -> near(route.points().get(i), HANDLE))
        .mapToObj(
            i -> {
              if (i > 0 && i < last) {
                return new Hit.Bend(route.step(), i);
              }
              return new Hit.StepEnd(route.step(), i == 0 ? Hit.End.FROM : Hit.End.TO);
            });
  }

  private Optional<Hit> badge() {
    for (Map.Entry<Id, List<Rect>> label : near(scene.picture().labels()).toList()) {
      for (int i = 0; i < label.getValue().size(); i++) {
        if (label.getKey() instanceof StepId step && label.getValue().get(i).contains(spot)) {
          return Optional.of(new Hit.Badge(step, i));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> card() {
    return cardsFromTop()
        .filter(c -> c.getValue().contains(spot))
        .findFirst()
        .map(c -> onCard(c.getKey(), c.getValue()));
  }

  private Optional<Hit> justOutside() {
    return cardsFromTop()
        .filter(
            c -> c.getValue().grown(scene.units(within(JUST_OUTSIDE, c.getValue()))).contains(spot))
        .findFirst()
        .map(c -> onCard(c.getKey(), c.getValue()));
  }

  private Hit onCard(RoleId role, Rect card) {
    return Stream.of(Side.values())
        .filter(side -> near(Sides.middle(card, side), within(HANDLE, card)))
        .findFirst()
        .<Hit>map(side -> new Hit.CardEdge(role, side))
        .orElse(new Hit.Card(role));
  }

  /// {@return so many pixels, or fewer at a card that is small on the screen: most of it stays its
  /// face, and most of what is between two such cards stays free}
  private double within(double pixels, Rect card) {
    return Math.min(pixels, Math.min(card.width(), card.height()) * scene.zoom() / 5);
  }

  private Optional<Hit> cardEdge() {
    return cardsFromTop()
        .filter(c -> c.getValue().grown(scene.units(Scene.REACH)).contains(spot))
        .findFirst()
        .map(c -> new Hit.CardEdge(c.getKey(), Sides.nearest(c.getValue(), spot)));
  }

  private Optional<Hit> note() {
    return scene.picture().notes().entrySet().stream()
        .filter(n -> n.getValue().grown(scene.units(BORDER)).contains(spot))
        .findFirst()
        .map(n -> onNote(n.getKey(), n.getValue()));
  }

  private Hit onNote(NoteId note, Rect box) {
    boolean border = Math.abs(spot.x() - box.maxX()) <= scene.units(BORDER);
    return border ? new Hit.NoteBorder(note) : new Hit.OnNote(note);
  }

  private Optional<Hit> line(double pixels) {
    return near(scene.picture().routes())
        .map(Map.Entry::getValue)
        .map(route -> Map.entry(route, route.distance(spot)))
        .filter(r -> r.getValue() <= scene.units(pixels))
        .min(
            Comparator.comparingDouble(Map.Entry<Route, Double>::getValue)
                .thenComparing(r -> r.getKey().step().value()))
        .map(r -> new Hit.StepLine(r.getKey().step(), r.getKey().nearestPiece(spot)));
  }

  private Optional<Hit> add() {
    Grid grid = scene.picture().grid();
    if (Band.stageAdd(grid).contains(spot)) {
      return Optional.of(new Hit.AddStage());
    }
    return Band.strandAdd(grid).contains(spot)
        ? Optional.of(new Hit.AddStrand())
        : Optional.empty();
  }

  private Optional<Hit> border() {
    return Stream.of(Axis.ACROSS, Axis.DOWN)
        .flatMap(axis -> Band.all(scene.picture().grid(), axis).stream())
        .filter(this::isAtEnd)
        .findFirst()
        .map(Hit.BandBorder::new);
  }

  private boolean isAtEnd(Band band) {
    Rect area = band.area(scene.picture());
    Axis beside = band.axis().other();
    return Math.abs(band.axis().along(spot) - band.end()) <= scene.units(BORDER)
        && beside.along(spot) >= beside.from(area)
        && beside.along(spot) <= beside.to(area);
  }

  private Optional<Hit> header() {
    Grid grid = scene.picture().grid();
    if (spot.y() < 0 && spot.y() >= -STAGE_TITLE) {
      return grid.stageAt(spot.x()).map(Hit.StageHeader::new);
    }
    boolean inGutter = spot.x() >= 0 && spot.x() < grid.left();
    return inGutter ? grid.strandAt(spot.y()).map(Hit.StrandHeader::new) : Optional.empty();
  }

  private Stream<Map.Entry<RoleId, Rect>> cardsFromTop() {
    List<RoleId> cards =
        near.stream()
            .flatMap(id -> id instanceof RoleId role ? Stream.of(role) : Stream.of())
            .toList();
    return (cards.size() < 2 ? cards : fromTop(cards))
        .stream().flatMap(role -> scene.card(role).map(card -> Map.entry(role, card)).stream());
  }

  private List<RoleId> fromTop(List<RoleId> cards) {
    return scene.view().placements().reversed().stream()
        .map(Placement::role)
        .filter(cards::contains)
        .toList();
  }

  private boolean near(Spot handle, double pixels) {
    return handle.distance(spot) <= scene.units(pixels);
  }
}
