package waymark.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import waymark.model.drawn.Drawn.Item;

/// Which things of a drawing lie on each other.
final class Overlaps {

  private Overlaps() {}

  /// Tells `found` of each pair of `items` that overlap, the one further left first (a sweep from
  /// left to right).
  static void within(List<Item> items, BiConsumer<Item, Item> found) {
    List<Item> sorted =
        items.stream().sorted(Comparator.comparingDouble(i -> i.area().x())).toList();
    for (int i = 0; i < sorted.size(); i++) {
      Item item = sorted.get(i);
      double end = item.area().x() + item.area().width();
      for (int j = i + 1; j < sorted.size() && sorted.get(j).area().x() < end; j++) {
        if (item.area().overlaps(sorted.get(j).area())) {
          found.accept(item, sorted.get(j));
        }
      }
    }
  }
}
