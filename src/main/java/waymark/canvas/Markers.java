package waymark.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Evidence;
import waymark.model.Pathway;
import waymark.model.Question;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.picture.Nearby;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Route;
import waymark.picture.Spot;

/// The small marks on cards and steps of which something is known to come from somewhere, or is
/// open. Evidence is counted from 1 in the pathway's order, and after it the other sources.
final class Markers {

  /// One mark.
  ///
  /// @param words the numbers of its evidence and sources, or a question mark
  /// @param at a place on its middle line, in the picture
  /// @param before which share of the mark lies left of `at`, from 0 to 1
  record Marker(String words, boolean isQuestion, Spot at, double before) {

    /// {@return the room that it is given in the picture}
    Rect room() {
      double width = Markers.width(words);
      double height = MarkPlace.HEIGHT;
      return new Rect(at.x() - width * before, at.y() - height / 2, width, height);
    }
  }

  private static final double LETTER = 9;

  private final Pathway pathway;
  private final Picture picture;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<StepId, Step> steps = new HashMap<>();
  private final Map<RoleId, Set<Integer>> citedByRole = new LinkedHashMap<>();
  private final Map<StepId, Set<Integer>> citedByStep = new LinkedHashMap<>();
  private final List<Marker> all = new ArrayList<>();

  /// Where needs and marks lie.
  private final Nearby<Rect> lying = new Nearby<>();

  private Markers(Pathway pathway, Picture picture) {
    this.pathway = pathway;
    this.picture = picture;
    picture.labels().values().forEach(labels -> labels.forEach(box -> lying.add(box, box)));
  }

  static List<Marker> of(Pathway pathway, Picture picture) {
    Markers markers = new Markers(pathway, picture);
    markers.count();
    markers.citedByRole.forEach(
        (role, some) -> markers.onCard(role, words(some)).ifPresent(markers::add));
    pathway.questions().stream()
        .map(Question::roles)
        .flatMap(List::stream)
        .distinct()
        .forEach(role -> markers.question(role).ifPresent(markers::add));
    markers.citedByStep.forEach(
        (step, some) -> markers.onStep(step, words(some)).ifPresent(markers::add));
    return List.copyOf(markers.all);
  }

  private void add(Marker marker) {
    all.add(marker);
    lying.add(marker.room(), marker.room());
  }

  private static String words(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static double width(String words) {
    return Math.max(MarkPlace.HEIGHT, words.length() * LETTER + MarkPlace.HEIGHT / 2);
  }

  private void count() {
    int number = 0;
    for (Evidence evidence : pathway.evidence()) {
      number++;
      for (RoleId role : evidence.roles()) {
        cite(role, number);
      }
    }
    pathway.roles().stream()
        .sorted(Comparator.comparing((Role r) -> r.id().value()))
        .forEach(r -> r.sources().forEach(s -> cite(r.id(), number(s))));
    for (Step step : pathway.steps()) {
      step.sources().forEach(s -> cite(step, number(s)));
    }
  }

  private int number(String source) {
    return numbers.computeIfAbsent(source, _ -> pathway.evidence().size() + numbers.size() + 1);
  }

  private void cite(Step step, int number) {
    steps.put(step.id(), step);
    citedByStep.computeIfAbsent(step.id(), _ -> new TreeSet<>()).add(number);
  }

  private void cite(RoleId role, int number) {
    citedByRole.computeIfAbsent(role, _ -> new TreeSet<>()).add(number);
  }

  private Optional<Marker> onCard(RoleId role, String words) {
    return Optional.ofNullable(picture.cards().get(role))
        .map(c -> new Marker(words, false, new Spot(c.maxX() - 8, c.y() + 3), 1));
  }

  private Optional<Marker> onStep(StepId id, String words) {
    return Optional.ofNullable(picture.routes().get(id))
        .map(route -> new Marker(words, false, place(route, words).on(route), 0.5));
  }

  private MarkPlace place(Route route, String words) {
    StepId id = route.step();
    double width = width(words);
    Rect near = near(route, width);
    List<Rect> taken = new ArrayList<>();
    Stream.ofNullable(steps.get(id))
        .flatMap(step -> Stream.of(step.from(), step.to()))
        .map(picture.cards()::get)
        .filter(Objects::nonNull)
        .forEach(taken::add);
    lying.near(near, taken::add);
    return new MarkPlace(taken, picture.labels().getOrDefault(id, List.of()), width);
  }

  /// Where the mark of a step can come to lie.
  private Rect near(Route route, double width) {
    return Stream.concat(
            route.points().stream().map(p -> new Rect(p.x(), p.y(), 0, 0)),
            picture.labels().getOrDefault(route.step(), List.of()).stream())
        .map(r -> r.grown(width + MarkPlace.HEIGHT))
        .reduce(Rect::union)
        .orElseThrow();
  }

  private Optional<Marker> question(RoleId role) {
    return Optional.ofNullable(picture.cards().get(role))
        .map(c -> new Marker("?", true, new Spot(c.x() + 28, c.y()), 1));
  }
}
