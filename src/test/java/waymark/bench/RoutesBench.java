package waymark.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Years;
import waymark.route.Answer;
import waymark.route.Enquiry;
import waymark.route.Routes;

/// Prints how long the ten best routes among 10,000 roles and 30,000 steps take, one JSON line for
/// each run. Run by name; the first runs warm up.
final class RoutesBench {

  private static final int ROLES = 10_000;
  private static final int STEPS = 30_000;

  private RoutesBench() {}

  public static void main(String[] args) {
    Pathway pathway = pathway(new Random(1));
    long[] times = new long[20];
    for (int run = 0; run < times.length; run++) {
      RoleId from = new RoleId("r" + run);
      RoleId to = new RoleId("r" + (ROLES - 1 - run));
      Enquiry enquiry = Enquiry.of(from, List.of(to), LocalDate.of(2026, 9, 1)).withMost(10);
      long start = System.nanoTime();
      long worked = Cpu.time();
      Answer answer = Routes.find(pathway, enquiry);
      worked = Cpu.time() - worked;
      times[run] = (System.nanoTime() - start) / 1000;
      int routes = answer instanceof Answer.Found(var found) ? found.size() : 0;
      System.out.printf(
          "{\"bench\":\"routes\",\"run\":%d,\"routes\":%d,\"ms\":%.1f,\"cpu-ms\":%.1f}%n",
          run, routes, times[run] / 1000.0, worked / 1e6);
    }
    long[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    System.out.printf(
        "{\"bench\":\"routes\",\"warm-median-ms\":%.1f,\"warm-worst-ms\":%.1f}%n",
        warm[warm.length / 2] / 1000.0, warm[warm.length - 1] / 1000.0);
  }

  /// Steps mostly lead a little on, some far, some back.
  private static Pathway pathway(Random random) {
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < ROLES; i++) {
      roles.add(Role.of(new RoleId("r" + i), "Role " + i, RoleKind.OTHER));
    }
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
