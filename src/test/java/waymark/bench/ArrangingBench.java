package waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import waymark.layout.Arranged;
import waymark.layout.Arranging;
import waymark.layout.Scope;
import waymark.layout.Settle;
import waymark.layout.Size;
import waymark.layout.Sizes;
import waymark.layout.Watch;
import waymark.model.Grid;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// How long it takes to arrange roles with labelled steps: freely, and in the stages and strands of
/// a first view.
@org.openjdk.jmh.annotations.State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class ArrangingBench {

  private static final Sizes SIZES =
      new Sizes((_, _) -> new Size(Grid.CARD_WIDTH, 96), (_, _) -> new Size(120, 24));

  /// How many roles there are, with about two steps each.
  @Param({"20", "500", "2000"})
  public int roles;

  private Pathway pathway = Pathway.of("Nothing yet");
  private View cells = View.of(new ViewId("none"), ViewKind.SCHOOL, "Nothing yet");
  private View free = cells;

  /// Makes the pathway and its two views.
  @Setup
  public void settle() {
    pathway = pathway(new Random(1), roles);
    cells = Settle.settle(pathway, SIZES.cards()).views().getFirst();
    free =
        cells
            .withPlacements(
                cells.placements().stream()
                    .map(p -> p.withCell(Optional.empty(), Optional.empty()))
                    .toList())
            .withStages(List.of())
            .withStrands(List.of());
  }

  /// {@return the view arranged in its stages and strands}
  @Benchmark
  public Arranged inStages() {
    return arranged(cells);
  }

  /// {@return the view arranged freely}
  @Benchmark
  public Arranged freely() {
    return arranged(free);
  }

  private Arranged arranged(View view) {
    return new Arranging(pathway, SIZES).arrange(view, new Scope.Everything(), Watch.NOBODY);
  }

  /// Each role has two parents among the thirty before it.
  private static Pathway pathway(Random random, int count) {
    List<RoleKind> kinds = List.of(RoleKind.values());
    List<Role> roles = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      roles.add(Role.of(new RoleId("r" + i), "Role " + i, kinds.get(random.nextInt(kinds.size()))));
      for (int parent = 0; parent < 2 && i > 0; parent++) {
        RoleId from = new RoleId("r" + Math.max(0, i - 1 - random.nextInt(30)));
        StepId id = new StepId("s" + i + "-" + parent);
        steps.add(Step.of(id, from, new RoleId("r" + i), StepKind.ADVANCE));
      }
    }
    return Pathway.of("A large pathway").withRoles(roles).withSteps(steps);
  }
}
