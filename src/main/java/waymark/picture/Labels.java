package waymark.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.model.LabelPlace;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// Finds a free place for the badges of every step: on or beside its own line, off every card,
/// note, title and other badge, and off other lines where it can. Badges that a person placed stay
/// there.
final class Labels {

  /// The widths at which words are broken, the best first.
  private static final double[] WIDTHS = {230, 118, 64};

  private static final double NARROWER = 5;
  private static final double GAP = 4;

  private final Map<QualificationId, Qualification> qualifications;
  private final Pathway pathway;
  private final Map<StepId, Route> routes;
  private final Map<StepId, LabelPlace> placed;
  private final Surroundings surroundings;

  Labels(
      Pathway pathway,
      View view,
      Map<RoleId, Rect> cards,
      Map<StepId, Route> routes,
      Collection<Rect> notes) {
    this.pathway = pathway;
    this.routes = routes;
    qualifications = pathway.qualificationsById();
    placed = view.labels().stream().collect(Collectors.toMap(LabelPlace::step, p -> p));
    surroundings = new Surroundings(routes.values());
    cards.values().forEach(surroundings::take);
    notes.forEach(surroundings::take);
    Bands.titles(view).forEach(surroundings::take);
  }

  Map<StepId, List<Badge>> place(List<Step> steps) {
    Map<StepId, List<Badge>> badges = new LinkedHashMap<>();
    List<Step> labelled = steps.stream().filter(s -> !s.needs().isEmpty()).toList();
    for (Step step : labelled) {
      Optional.ofNullable(placed.get(step.id()))
          .ifPresent(p -> badges.put(step.id(), at(stack(step, WIDTHS[0]), p)));
    }
    badges.values().forEach(list -> list.forEach(badge -> surroundings.take(badge.box())));
    for (Step step : labelled) {
      badges.computeIfAbsent(step.id(), _ -> find(step));
    }
    return badges;
  }

  private static List<Badge> at(List<Badge> stack, LabelPlace place) {
    return moved(stack, place.at().x(), place.at().y());
  }

  private List<Badge> stack(Step step, double width) {
    List<Badge> stack = new ArrayList<>();
    double y = 0;
    for (Need need : step.needs()) {
      String words = Phrases.need(need, qualifications, pathway.about().asOf());
      Badge badge = Badge.of(words, need.when(), width).moved(0, y);
      stack.add(badge);
      y = badge.box().maxY() + GAP;
    }
    return stack;
  }

  private static List<Badge> leaning(List<Badge> stack, double lean) {
    double widest = size(stack).width();
    return stack.stream().map(b -> b.moved((widest - b.box().width()) * lean, 0)).toList();
  }

  private static List<Badge> moved(List<Badge> stack, double dx, double dy) {
    return stack.stream().map(b -> b.moved(dx, dy)).toList();
  }

  private List<Badge> find(Step step) {
    Route route = Optional.ofNullable(routes.get(step.id())).orElseThrow();
    LabelPlaces places = new LabelPlaces(route, surroundings);
    List<Badge> best = List.of();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < WIDTHS.length; i++) {
      List<Badge> stack = stack(step, WIDTHS[i]);
      Rect size = size(stack);
      LabelPlaces.Place place = places.best(size.width(), size.height());
      double price = place.cost() + NARROWER * i;
      if (price < least) {
        least = price;
        best = moved(leaning(stack, place.lean()), place.x(), place.y());
      }
    }
    best.forEach(badge -> surroundings.take(badge.box()));
    return best;
  }

  private static Rect size(List<Badge> stack) {
    Bounds bounds = new Bounds();
    stack.forEach(badge -> bounds.add(badge.box()));
    return bounds.rect();
  }
}
