package waymark.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// The view that a pathway without views is shown in: every role, in stages by how far along it
/// stands and in strands by its line of work. The cards have no place yet.
final class FirstView {

  /// The width of a stage that steps with needs leave to the right, so that these can be read.
  private static final int WIDE_STAGE = 368;

  private FirstView() {}

  static View of(Pathway pathway) {
    Map<RoleId, Integer> columns = abreast(pathway, columns(pathway));
    ViewKind kind = kind(pathway.roles());
    List<Placement> placements =
        pathway.roles().stream().map(r -> placement(r, columns.getOrDefault(r.id(), 0))).toList();
    return View.of(new ViewId(kind.word()), kind, kind.label())
        .withStages(stages(pathway, columns))
        .withStrands(Strands.of(pathway.roles()))
        .withPlacements(placements);
  }

  private static ViewKind kind(List<Role> roles) {
    return roles.stream().anyMatch(FirstView::isOfTrust) ? ViewKind.TRUST : ViewKind.SCHOOL;
  }

  static boolean isOfTrust(Role role) {
    return role.setting().filter(Setting.TRUST::equals).isPresent()
        || role.kind() == RoleKind.CEO
        || role.kind() == RoleKind.DIRECTOR_OF_INCLUSION;
  }

  private static Placement placement(Role role, int column) {
    return new Placement(
        role.id(),
        Optional.empty(),
        Optional.of(stageId(column)),
        Optional.of(Strands.id(Tone.of(role))),
        Extra.NONE);
  }

  private static StageId stageId(int column) {
    return new StageId("stage-" + (column + 1));
  }

  /// Roles that no step reaches stand with those of like standing.
  private static Map<RoleId, Integer> columns(Pathway pathway) {
    Set<RoleId> joined = new HashSet<>();
    for (Step step : pathway.steps()) {
      if (!step.from().equals(step.to())) {
        joined.add(step.from());
        joined.add(step.to());
      }
    }
    List<RoleId> ids = pathway.roles().stream().map(Role::id).toList();
    Map<RoleId, Integer> columns = new LinkedHashMap<>(Columns.of(ids, pathway.steps()));
    NavigableMap<Standing, Integer> known = new TreeMap<>();
    pathway.roles().stream()
        .filter(r -> joined.contains(r.id()))
        .forEach(r -> known.merge(Standing.of(r), columns.getOrDefault(r.id(), 0), Math::min));
    List<Role> alone = pathway.roles().stream().filter(r -> !joined.contains(r.id())).toList();
    if (known.isEmpty()) {
      alone.stream().map(Standing::of).sorted().distinct().forEach(s -> known.put(s, known.size()));
    }
    alone.forEach(r -> columns.put(r.id(), nearest(known, Standing.of(r))));
    return columns;
  }

  /// A role that is ahead of all others of its standing stands with the next of them, if that is
  /// still before whatever it leads to: the head of a special school beside the other headteacher.
  private static Map<RoleId, Integer> abreast(Pathway pathway, Map<RoleId, Integer> columns) {
    Map<Standing, List<Integer>> like =
        pathway.roles().stream()
            .collect(
                Collectors.groupingBy(
                    Standing::of,
                    Collectors.mapping(r -> columns.getOrDefault(r.id(), 0), Collectors.toList())));
    like.values().forEach(Collections::sort);
    Map<RoleId, Integer> ahead = new HashMap<>();
    pathway.steps().stream()
        .filter(s -> !s.from().equals(s.to()))
        .forEach(s -> ahead.merge(s.from(), columns.getOrDefault(s.to(), 0), Math::min));
    Map<RoleId, Integer> next = new LinkedHashMap<>(columns);
    for (Role role : pathway.roles()) {
      List<Integer> peers = like.getOrDefault(Standing.of(role), List.of());
      boolean isFirst = peers.size() > 1 && peers.getFirst().equals(columns.get(role.id()));
      if (isFirst
          && Standing.of(role) != Standing.CLASSROOM
          && peers.get(1) < ahead.getOrDefault(role.id(), Integer.MAX_VALUE)) {
        next.put(role.id(), peers.get(1));
      }
    }
    return closedUp(next);
  }

  private static Map<RoleId, Integer> closedUp(Map<RoleId, Integer> columns) {
    List<Integer> used = columns.values().stream().sorted().distinct().toList();
    Map<RoleId, Integer> closed = new LinkedHashMap<>();
    columns.forEach((role, column) -> closed.put(role, Collections.binarySearch(used, column)));
    return closed;
  }

  private static int nearest(NavigableMap<Standing, Integer> known, Standing standing) {
    Map.Entry<Standing, Integer> near =
        Optional.ofNullable(known.ceilingEntry(standing)).orElseGet(known::lastEntry);
    return near.getValue();
  }

  private static List<Stage> stages(Pathway pathway, Map<RoleId, Integer> columns) {
    Map<Integer, List<Role>> byColumn =
        pathway.roles().stream()
            .collect(
                Collectors.groupingBy(
                    r -> columns.getOrDefault(r.id(), 0), TreeMap::new, Collectors.toList()));
    Set<Integer> asking =
        pathway.steps().stream()
            .filter(s -> !s.needs().isEmpty())
            .map(s -> columns.getOrDefault(s.from(), 0))
            .collect(Collectors.toSet());
    List<String> titles = StageTitles.of(List.copyOf(byColumn.values()));
    List<Stage> stages = new ArrayList<>();
    for (String title : titles) {
      int column = stages.size();
      boolean wide = asking.contains(column) && column < titles.size() - 1;
      Stage stage = Stage.of(stageId(column), title);
      stages.add(wide ? stage.withWidth(Optional.of(WIDE_STAGE)) : stage);
    }
    return stages;
  }
}
