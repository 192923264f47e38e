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
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Question;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.picture.Picture;
import waymark.picture.Rect;
import waymark.picture.Spot;

/// The small marks on cards and steps of which something is known to come from somewhere, or is
/// open. Evidence is counted from 1 in the pathway's order, and after it the other sources.
final class Markers {

  /// One mark.
  ///
  /// @param words the numbers of its evidence and sources, or a question mark
  /// @param at a place on its middle line, in the picture
  /// @param before which share of the mark lies left of `at`, from 0 to 1
  record Marker(String words, boolean isQuestion, Spot at, double before) {}

  private static final double LETTER = 9;

  private final Pathway pathway;
  private final Picture picture;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<StepId, Step> steps = new HashMap<>();
  private final Map<Id, Set<Integer>> cited = new LinkedHashMap<>();

  private Markers(Pathway pathway, Picture picture) {
    this.pathway = pathway;
    this.picture = picture;
  }

  static List<Marker> of(Pathway pathway, Picture picture) {
    Markers markers = new Markers(pathway, picture);
    markers.count();
    List<Marker> all = new ArrayList<>();
    markers.cited.forEach((id, some) -> markers.evidence(id, some).ifPresent(all::add));
    pathway.questions().stream()
        .map(Question::roles)
        .flatMap(List::stream)
        .distinct()
        .forEach(role -> markers.question(role).ifPresent(all::add));
    return all;
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
    cite(step.id(), number);
  }

  private void cite(Id id, int number) {
    cited.computeIfAbsent(id, _ -> new TreeSet<>()).add(number);
  }

  private Optional<Marker> evidence(Id id, Set<Integer> some) {
    String words = some.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return id instanceof RoleId role ? onCard(role, words) : onStep((StepId) id, words);
  }

  private Optional<Marker> onCard(RoleId role, String words) {
    return Optional.ofNullable(picture.cards().get(role))
        .map(c -> new Marker(words, false, new Spot(c.maxX() - 8, c.y()), 1));
  }

  private Optional<Marker> onStep(StepId id, String words) {
    return Optional.ofNullable(picture.routes().get(id))
        .map(route -> new Marker(words, false, place(id, words).on(route), 0.5));
  }

  private MarkPlace place(StepId id, String words) {
    List<Rect> cards =
        Stream.ofNullable(steps.get(id))
            .flatMap(step -> Stream.of(step.from(), step.to()))
            .map(picture.cards()::get)
            .filter(Objects::nonNull)
            .toList();
    double width = Math.max(MarkPlace.HEIGHT, words.length() * LETTER + MarkPlace.HEIGHT / 2);
    return new MarkPlace(cards, picture.labels().getOrDefault(id, List.of()), width);
  }

  private Optional<Marker> question(RoleId role) {
    return Optional.ofNullable(picture.cards().get(role))
        .map(c -> new Marker("?", true, new Spot(c.x() + 28, c.y()), 1));
  }
}
