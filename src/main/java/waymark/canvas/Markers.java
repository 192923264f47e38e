package waymark.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import waymark.model.Evidence;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.Question;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.picture.Picture;
import waymark.picture.Route;
import waymark.picture.Spot;

/// The small marks on cards and steps of which something is known to come from somewhere, or is
/// open. Evidence is counted from 1 in the pathway's order, and after it the other sources.
final class Markers {

  /// One mark.
  ///
  /// @param words the numbers of its evidence and sources, or a question mark
  /// @param at the middle of its right end, in the picture
  record Marker(String words, boolean isQuestion, Spot at) {}

  private final Pathway pathway;
  private final Picture picture;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
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
      step.sources().forEach(s -> cite(step.id(), number(s)));
    }
  }

  private int number(String source) {
    return numbers.computeIfAbsent(source, _ -> pathway.evidence().size() + numbers.size() + 1);
  }

  private void cite(Id id, int number) {
    cited.computeIfAbsent(id, _ -> new TreeSet<>()).add(number);
  }

  private Optional<Marker> evidence(Id id, Set<Integer> some) {
    String words = some.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return place(id).map(at -> new Marker(words, false, at));
  }

  private Optional<Spot> place(Id id) {
    if (id instanceof RoleId role) {
      return Optional.ofNullable(picture.cards().get(role)).map(c -> new Spot(c.maxX() - 8, c.y()));
    }
    return Optional.ofNullable(picture.routes().get(id)).map(Markers::beside);
  }

  /// Just beside where a step leaves.
  private static Spot beside(Route route) {
    Spot a = route.points().getFirst();
    Spot b = route.points().get(1);
    double length = Math.max(1, a.distance(b));
    double ux = (b.x() - a.x()) / length;
    double uy = (b.y() - a.y()) / length;
    return a.plus(ux * 22 + Math.abs(uy) * 22, uy * 22 - Math.abs(ux) * 12);
  }

  private Optional<Marker> question(RoleId role) {
    return Optional.ofNullable(picture.cards().get(role))
        .map(c -> new Marker("?", true, new Spot(c.x() + 28, c.y())));
  }
}
