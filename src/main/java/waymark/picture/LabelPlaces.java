package waymark.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places beside and on one step's line, and what each is worth.
final class LabelPlaces {

  /// What it costs to lie on something that must not be covered.
  static final double OVERLAP = 100_000;

  /// What it costs to lie close to it.
  private static final double TIGHT = 1_000;

  private static final double FOREIGN_LINE = 60;
  private static final double CLEAR = 4;
  private static final double[] ALONG = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};
  private static final double[] OFF = {6, 14, 30, 54, 86, 126};

  private final Route route;
  private final Surroundings surroundings;
  private final Bounds seen = new Bounds();

  LabelPlaces(Route route, Surroundings surroundings) {
    this.route = route;
    this.surroundings = surroundings;
  }

  /// A place for the upper left corner, and its cost.
  ///
  /// @param lean where badges narrower than the widest stand: 0 at its left, 0.5 in its middle, 1
  ///   at its right, so that they keep by the line
  record Place(double x, double y, double lean, double cost) {}

  /// {@return the cheapest place for a label of that size; its cost is not below `limit` where none
  /// is as cheap}
  Place best(double width, double height, double limit) {
    Place best = new Place(0, 0, 0.5, limit);
    for (Place place : candidates(width, height)) {
      if (place.cost() >= best.cost()) {
        return best;
      }
      double cost = cost(place, new Rect(place.x(), place.y(), width, height), best.cost());
      if (cost < best.cost()) {
        best = new Place(place.x(), place.y(), place.lean(), cost);
      }
    }
    return best;
  }

  /// {@return where was looked}
  Rect seen() {
    return seen.rect().grown(1);
  }

  /// The cheapest first.
  private List<Place> candidates(double width, double height) {
    List<Place> places = new ArrayList<>();
    List<Spot> points = route.points();
    for (int i = 1; i < points.size(); i++) {
      Spot a = points.get(i - 1);
      Spot b = points.get(i);
      for (double t : ALONG) {
        Spot on = a.plus((b.x() - a.x()) * t, (b.y() - a.y()) * t);
        double away = Math.abs(t - 0.5) * Math.min(40, a.distance(b) / 8);
        if (a.y() == b.y()) {
          level(places, on, a.distance(b), away, width, height);
        } else {
          upright(places, on, a.distance(b), away, width, height);
        }
      }
    }
    places.sort(Comparator.comparingDouble(Place::cost));
    return places;
  }

  private static void level(
      List<Place> places, Spot on, double length, double away, double width, double height) {
    double x = on.x() - width / 2;
    double tight = Math.max(0, width + 16 - length) / 6;
    for (double off : OFF) {
      double price = away + tight + off / 3;
      places.add(new Place(x, on.y() - off - height, 0.5, price));
      places.add(new Place(x, on.y() + off, 0.5, price + 3));
    }
    if (length > width + 56) {
      places.add(new Place(x, on.y() - height / 2, 0.5, away + 7));
    }
  }

  private static void upright(
      List<Place> places, Spot on, double length, double away, double width, double height) {
    double y = on.y() - height / 2;
    double tight = Math.max(0, height + 12 - length) / 3;
    if (length > height + 28) {
      places.add(new Place(on.x() - width / 2, y, 0.5, away + 3));
    }
    for (double off : OFF) {
      double price = away + tight + off / 3;
      places.add(new Place(on.x() + off, y, 0, price + 4));
      places.add(new Place(on.x() - off - width, y, 1, price + 5));
    }
  }

  /// What a label there costs, as far as that is less than `limit`.
  private double cost(Place place, Rect box, double limit) {
    Rect room = box.grown(CLEAR);
    seen.add(room);
    if (limit <= TIGHT && !surroundings.isFree(room)) {
      return limit;
    }
    int tight = surroundings.covered(room);
    int covered = tight == 0 ? 0 : surroundings.covered(box);
    double cost = place.cost() + OVERLAP * covered + TIGHT * tight + ownCorners(box);
    return cost < limit ? cost + FOREIGN_LINE * surroundings.crossed(room, route.step()) : cost;
  }

  private double ownCorners(Rect box) {
    double price = 0;
    for (Spot point : route.points()) {
      price += box.contains(point) ? FOREIGN_LINE : 0;
    }
    return price;
  }
}
