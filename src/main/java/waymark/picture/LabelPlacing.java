package waymark.picture;

import java.util.Arrays;
import java.util.List;

/// Finds a free place for the badges of a step: on or beside its own line, off every card, note,
/// title and other badge, and off other lines where it can. Where there is none, none is shown.
record LabelPlacing(Surroundings surroundings) {

  /// The widths at which words are broken, the best first.
  private static final double[] WIDTHS = {230, 118, 64};

  private static final double NARROWER = 5;

  Label find(Course course, List<Saying> sayings) {
    LabelPlaces places = new LabelPlaces(course.route(), surroundings);
    List<Badge> best = List.of();
    double least = LabelPlaces.OVERLAP;
    for (int i = 0; i < WIDTHS.length && least > NARROWER * i; i++) {
      List<Badge> stack = Saying.stack(sayings, WIDTHS[i]);
      Rect size = size(stack);
      LabelPlaces.Place place = places.best(size.width(), size.height(), least - NARROWER * i);
      double price = place.cost() + NARROWER * i;
      if (price < least) {
        least = price;
        best = moved(leaning(stack, place.lean()), place.x(), place.y());
      }
    }
    return new Label(course, sayings, best, false, places.seen());
  }

  /// {@return the badges where a person put them, as wide as they like best there without lying on
  /// anything}
  Label at(Course course, List<Saying> sayings, Spot place) {
    List<List<Badge>> stacks =
        Arrays.stream(WIDTHS)
            .mapToObj(width -> moved(Saying.stack(sayings, width), place.x(), place.y()))
            .toList();
    List<Badge> badges =
        stacks.stream()
            .filter(stack -> surroundings.covered(size(stack)) == 0)
            .findFirst()
            .orElseGet(stacks::getFirst);
    return new Label(course, sayings, badges, true, size(badges));
  }

  private static List<Badge> leaning(List<Badge> stack, double lean) {
    double widest = size(stack).width();
    return stack.stream().map(b -> b.moved((widest - b.box().width()) * lean, 0)).toList();
  }

  private static List<Badge> moved(List<Badge> stack, double dx, double dy) {
    return stack.stream().map(b -> b.moved(dx, dy)).toList();
  }

  private static Rect size(List<Badge> stack) {
    Bounds bounds = new Bounds();
    stack.forEach(badge -> bounds.add(badge.box()));
    return bounds.rect();
  }
}
