package waymark.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import waymark.model.Id;
import waymark.model.drawn.Drawn;

/// A picture reduced to where its things lie, sorted by id.
final class Placing {

  private Placing() {}

  static Drawn of(Picture picture) {
    return new Drawn(
        picture.view(),
        area(picture.page()),
        items(picture.cards()),
        sorted(picture.labels())
            .flatMap(e -> e.getValue().stream().map(r -> new Drawn.Item(e.getKey(), area(r))))
            .toList(),
        items(picture.notes()),
        sorted(picture.routes()).map(e -> line(e.getValue())).toList(),
        new Reading(picture).words());
  }

  private static List<Drawn.Item> items(Map<? extends Id, Rect> rects) {
    return sorted(rects).map(e -> new Drawn.Item(e.getKey(), area(e.getValue()))).toList();
  }

  private static <K extends Id, V> Stream<Map.Entry<K, V>> sorted(Map<K, V> map) {
    return map.entrySet().stream().sorted(Comparator.comparing(e -> e.getKey().value()));
  }

  static Drawn.Area area(Rect rect) {
    return new Drawn.Area(rect.x(), rect.y(), rect.width(), rect.height());
  }

  private static Drawn.Line line(Route route) {
    return new Drawn.Line(
        route.step(), route.points().stream().map(p -> new Drawn.Corner(p.x(), p.y())).toList());
  }
}
