package waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/// Prints how long it takes to arrange 20, 500 and 2,000 roles with labelled steps, one JSON line
/// for each run: freely, and in the stages and strands of a first view. Run by name.
final class ArrangingBench {

  private static final Sizes SIZES =
      new Sizes((_, _) -> new Size(Grid.CARD_WIDTH, 96), (_, _) -> new Size(120, 24));

  private ArrangingBench() {}

  public static void main(String[] args) {
    for (int roles : List.of(20, 500, 500, 2000)) {
      Pathway pathway = pathway(new Random(1), roles);
      View cells = Settle.settle(pathway, SIZES.cards()).views().getFirst();
      View free =
          cells
              .withPlacements(
                  cells.placements().stream()
                      .map(p -> p.withCell(Optional.empty(), Optional.empty()))
                      .toList())
              .withStages(List.of())
              .withStrands(List.of());
      run("free", pathway, free);
      run("cells", pathway, cells);
    }
  }

  private static void run(String kind, Pathway pathway, View view) {
    long start = System.nanoTime();
    long worked = Cpu.time();
    new Arranging(pathway, SIZES).arrange(view, new Scope.Everything(), Watch.NOBODY);
    System.out.printf(
        "{\"bench\":\"arrange-%s\",\"roles\":%d,\"ms\":%d,\"cpu-ms\":%d}%n",
        kind,
        pathway.roles().size(),
        (System.nanoTime() - start) / 1_000_000,
        (Cpu.time() - worked) / 1_000_000);
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
