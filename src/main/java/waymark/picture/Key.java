package waymark.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.CardLine;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.View;

/// The key of a page: only what the view uses, in a row that wraps.
final class Key {

  private static final double ROW = 28;
  private static final double GAP = 24;
  private static final double SAMPLE = 44;

  private final Theme theme;
  private final Map<QualificationId, Qualification> qualifications;
  private final List<Need> needs;
  private final List<Item> items = new ArrayList<>();
  private final double height;

  /// One entry: its width, and how it is painted with its left end at a place.
  private record Item(double width, Function<Spot, List<Mark>> paint) {}

  Key(Pathway pathway, View view, Theme theme, List<Step> steps, double width) {
    this.theme = theme;
    qualifications = pathway.qualificationsById();
    List<Role> roles = roles(pathway, view);
    needs = needs(view, steps, roles);
    addSteps(new Steps(pathway.rolesById(), theme), steps);
    addTimings(new Steps(pathway.rolesById(), theme));
    if (view.cardLines().contains(CardLine.LEADERSHIP_TEAM)) {
      addSeats(roles);
    }
    height = items.isEmpty() ? 0 : ROW * rows(width);
  }

  private static List<Role> roles(Pathway pathway, View view) {
    Map<RoleId, Role> byId = pathway.rolesById();
    return view.placements().stream()
        .map(Placement::role)
        .flatMap(id -> Stream.ofNullable(byId.get(id)))
        .toList();
  }

  private static List<Need> needs(View view, List<Step> steps, List<Role> roles) {
    Stream<Need> ofSteps = steps.stream().flatMap(s -> s.needs().stream());
    return view.cardLines().contains(CardLine.NEEDS)
        ? Stream.concat(ofSteps, roles.stream().flatMap(r -> r.needs().stream())).toList()
        : ofSteps.toList();
  }

  private void addSteps(Steps painter, List<Step> steps) {
    Set<StepKind> used = EnumSet.noneOf(StepKind.class);
    steps.forEach(step -> used.add(step.kind()));
    for (StepKind kind : used) {
      items.add(
          new Item(
              SAMPLE + 10 + textWidth(kind.label()),
              at -> {
                List<Mark> marks =
                    new ArrayList<>(
                        painter.line(
                            kind, theme.line(), List.of(at, at.plus(SAMPLE, 0)), List.of()));
                marks.add(text(kind.label(), at.plus(SAMPLE + 10, 4)));
                return marks;
              }));
    }
  }

  private void addTimings(Steps painter) {
    Map<Sign, Timing> used = new EnumMap<>(Sign.class);
    needs.forEach(need -> used.put(Sign.of(need.when()), need.when()));
    for (Timing timing : used.values()) {
      String word = timing instanceof Timing.Within ? "after, in time" : timing.word();
      Badge badge = Badge.of(word, timing, SAMPLE * 4);
      items.add(
          new Item(
              badge.box().width(),
              at -> painter.badge(badge.moved(at.x(), at.y() - badge.box().height() / 2))));
    }
  }

  private void addSeats(List<Role> roles) {
    for (boolean onIt : new boolean[] {true, false}) {
      if (roles.stream().anyMatch(r -> r.leadershipTeam().equals(Optional.of(onIt)))) {
        String words = onIt ? "on the leadership team" : "not on it";
        Sign sign = onIt ? Sign.DOT : Sign.RING;
        items.add(
            new Item(
                16 + textWidth(words),
                at -> {
                  List<Mark> marks = new ArrayList<>(sign.marks(at.plus(5, 0), 8, theme.muted()));
                  marks.add(text(words, at.plus(16, 4)));
                  return marks;
                }));
      }
    }
  }

  private static double textWidth(String text) {
    return TextMeasure.BUNDLED.width(text, Type.LINE);
  }

  private Mark text(String text, Spot at) {
    return Lettering.at(text, at.x(), at.y(), Type.LINE, theme.ink());
  }

  /// How much room the key takes below its top.
  double height() {
    return height;
  }

  private int rows(double width) {
    return (int) flow(width).stream().mapToDouble(Spot::y).max().orElse(0) + 1;
  }

  /// Where each item goes: x in the picture's units from the left end, y as the number of its row.
  private List<Spot> flow(double width) {
    List<Spot> places = new ArrayList<>();
    double x = 44;
    int row = 0;
    for (Item item : items) {
      if (x + item.width() > width && x > 44) {
        x = 44;
        row++;
      }
      places.add(new Spot(x, row));
      x += item.width() + GAP;
    }
    return places;
  }

  List<Mark> marks(double left, double top, double width) {
    List<Mark> marks = new ArrayList<>();
    if (items.isEmpty()) {
      return marks;
    }
    marks.add(Lettering.at("Key", left, top + ROW / 2 + 4, Type.STRONG, theme.ink()));
    List<Spot> places = flow(width);
    for (int i = 0; i < items.size(); i++) {
      Spot at = new Spot(left + places.get(i).x(), top + (places.get(i).y() + 0.5) * ROW);
      marks.addAll(items.get(i).paint().apply(at));
    }
    return marks;
  }

  /// The qualifications that stand shortened in the view, with their names.
  Optional<String> abbreviations() {
    Map<String, String> names = new LinkedHashMap<>();
    needs.stream()
        .flatMap(need -> need.anyOf().stream())
        .flatMap(id -> Stream.ofNullable(qualifications.get(id)))
        .filter(q -> q.shortName().filter(s -> !s.equals(q.name())).isPresent())
        .forEach(q -> names.put(q.badge(), q.name()));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            names.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(" · ")));
  }
}
