package waymark.export.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// Where connectors hold on to cards: at the middle of a side, as every shape of Office offers, or
/// where else the picture lets them meet the card.
final class SlideGlue {

  /// A place on a card's edge.
  ///
  /// @param across from 0 at its left to 1 at its right
  /// @param down from 0 at its top to 1 at its bottom
  record Site(double across, double down) {

    /// {@return the angle at which a line leaves there, in 60,000ths of a degree}
    int angle() {
      double least = Math.min(Math.min(across, 1 - across), Math.min(down, 1 - down));
      if (least == down) {
        return 16_200_000;
      }
      if (least == across) {
        return 10_800_000;
      }
      return least == 1 - down ? 5_400_000 : 0;
    }

    private boolean isNear(Site other) {
      return Math.abs(across - other.across) < NEAR && Math.abs(down - other.down) < NEAR;
    }
  }

  /// Those that a rectangle offers, in their order.
  static final List<Site> USUAL =
      List.of(new Site(0.5, 0), new Site(0, 0.5), new Site(0.5, 1), new Site(1, 0.5));

  private static final double NEAR = 0.01;

  private final Picture picture;
  private final Map<RoleId, List<Site>> sites = new HashMap<>();

  SlideGlue(Picture picture, Iterable<Step> steps) {
    this.picture = picture;
    for (Step step : steps) {
      Route route = picture.routes().get(step.id());
      if (route != null) {
        learn(step.from(), route.points().getFirst());
        learn(step.to(), route.points().getLast());
      }
    }
  }

  private void learn(RoleId role, Spot end) {
    Site site = site(role, end);
    List<Site> known = sites.computeIfAbsent(role, _ -> new ArrayList<>(USUAL));
    if (known.stream().noneMatch(site::isNear)) {
      known.add(site);
    }
  }

  private Site site(RoleId role, Spot end) {
    Rect card = Objects.requireNonNull(picture.cards().get(role));
    return new Site(
        Math.clamp((end.x() - card.x()) / card.width(), 0, 1),
        Math.clamp((end.y() - card.y()) / card.height(), 0, 1));
  }

  /// {@return the sites of a card, in order}
  List<Site> sites(RoleId role) {
    return sites.getOrDefault(role, USUAL);
  }

  /// {@return the number of the site at which a line meets a card}
  int number(RoleId role, Spot end) {
    Site site = site(role, end);
    List<Site> known = sites(role);
    for (int i = 0; i < known.size(); i++) {
      if (site.isNear(known.get(i))) {
        return i;
      }
    }
    return 0;
  }
}
