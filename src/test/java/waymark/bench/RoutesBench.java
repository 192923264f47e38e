package waymark.bench;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import waymark.file.ReferenceReader;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Years;
import waymark.model.reference.Reference;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Routes;

/// How long the ten best routes take among 10,000 roles and 30,000 steps, between other roles each
/// time; and how long one plain walk over all these steps, breadth first, takes beside it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class RoutesBench {

  private static final int ROLES = 10_000;
  private static final int STEPS = 30_000;
  private static final Reference FIGURES = ReferenceReader.builtIn();

  private final Pathway pathway = pathway(new Random(1));
  private final Map<RoleId, List<Step>> leaving =
      pathway.steps().stream().collect(Collectors.groupingBy(Step::from));
  private int turn;

  /// {@return ten routes to a role far on}
  @Benchmark
  public Answer tenBest() {
    turn = (turn + 1) % 100;
    return find("r" + turn, "r" + (ROLES - 1 - turn));
  }

  /// {@return why there is no way back to a role that no step leads to}
  @Benchmark
  public Answer noWay() {
    turn = (turn + 1) % 100;
    return find("r" + (ROLES - 1 - turn), "apart");
  }

  /// {@return how many roles a walk from the first reaches}
  @Benchmark
  public int yardstick() {
    Set<RoleId> seen = new HashSet<>();
    Deque<RoleId> next = new ArrayDeque<>(List.of(new RoleId("r0")));
    while (!next.isEmpty()) {
      RoleId here = next.remove();
      if (seen.add(here)) {
        leaving.getOrDefault(here, List.of()).forEach(step -> next.add(step.to()));
      }
    }
    return seen.size();
  }

  private Answer find(String from, String to) {
    return Routes.find(
        pathway,
        FIGURES,
        Enquiry.of(new RoleId(from), List.of(new RoleId(to)), LocalDate.of(2026, 9, 1))
            .withMost(10));
  }

  /// Steps mostly lead a little on, some far, some back.
  private static Pathway pathway(Random random) {
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < ROLES; i++) {
      roles.add(Role.of(new RoleId("r" + i), "Role " + i, RoleKind.OTHER));
    }
    roles.add(Role.of(new RoleId("apart"), "Apart", RoleKind.OTHER));
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      int from = random.nextInt(ROLES);
      int to = Math.clamp((long) from + random.nextInt(400) - 50, 0, ROLES - 1);
      double least = random.nextInt(5);
      steps.add(
          Step.of(
                  new StepId("s" + i),
                  new RoleId("r" + from),
                  new RoleId("r" + to),
                  StepKind.ADVANCE)
              .withYears(Optional.of(new Years(least, least + random.nextInt(3)))));
    }
    return Pathway.of("A large pathway").withRoles(roles).withSteps(steps);
  }
}
