package waymark.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Role;
import waymark.model.RoleKind;

/// What the columns of a first view are called: each by the standing that most of its roles have,
/// no two alike.
final class StageTitles {

  private StageTitles() {}

  /// {@return a title for each column}
  ///
  /// @param columns the roles of each, left to right
  static List<String> of(List<List<Role>> columns) {
    List<String> titles = new ArrayList<>();
    for (List<Role> roles : columns) {
      titles.add(
          candidates(roles)
              .filter(t -> !titles.contains(t))
              .findFirst()
              .orElse("Stage " + (titles.size() + 1)));
    }
    return titles;
  }

  /// By standing, or else by kind. Partner professions stand beside the ladder and name no stage of
  /// it.
  private static Stream<String> candidates(List<Role> roles) {
    List<Role> ladder = roles.stream().filter(r -> r.kind() != RoleKind.PARTNER).toList();
    return Stream.concat(
        mostFirst(ladder.stream().map(Standing::of)).map(Standing::title),
        mostFirst(ladder.stream().map(Role::kind).filter(k -> k != RoleKind.OTHER))
            .map(RoleKind::label));
  }

  private static <T extends Comparable<T>> Stream<T> mostFirst(Stream<T> values) {
    Map<T, Long> counts =
        values.collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    Comparator<Map.Entry<T, Long>> most = Map.Entry.comparingByValue(Comparator.reverseOrder());
    return counts.entrySet().stream().sorted(most).map(Map.Entry::getKey);
  }
}
