package waymark.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import waymark.model.Role;

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
          byFrequency(roles).stream()
              .map(Standing::title)
              .filter(t -> !titles.contains(t))
              .findFirst()
              .orElse("Stage " + (titles.size() + 1)));
    }
    return titles;
  }

  private static List<Standing> byFrequency(List<Role> roles) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    roles.forEach(r -> counts.merge(Standing.of(r), 1, Integer::sum));
    Comparator<Map.Entry<Standing, Integer>> most =
        Map.Entry.comparingByValue(Comparator.reverseOrder());
    return counts.entrySet().stream().sorted(most).map(Map.Entry::getKey).toList();
  }
}
