package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.PayFrame;
import waymark.model.ProtectedTime;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Setting;
import waymark.model.Severity;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Timing;

/// What holds whatever a pathway looks like: circles, steps to themselves, odd pay.
class RandomPathwaysTest {

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRuleHasAnAnswerAndItIsAlwaysTheSame(int seed) {
    Pathway pathway = new Making(seed).pathway();

    List<Finding> findings = Rules.check(pathway, Sound.REFERENCE);

    assertEquals(findings, Rules.check(pathway, Sound.REFERENCE));
    for (Finding finding : findings) {
      assertTrue(!finding.message().contains("could not be checked"), finding.message());
      assertTrue(finding.message().endsWith("."), finding.message());
      assertNotEquals(Severity.OFF, finding.severity());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFixMendsItsFinding(int seed) {
    Pathway pathway = new Making(seed).pathway();
    for (Finding finding : Rules.check(pathway, Sound.REFERENCE)) {
      finding
          .fix()
          .ifPresent(
              fix -> {
                Pathway mended = fix.mend(pathway);
                assertNotEquals(pathway, mended, fix::label);
                assertTrue(
                    Rules.check(mended, Sound.REFERENCE).stream().noneMatch(f -> f.equals(finding)),
                    finding::message);
              });
    }
  }

  /// A small pathway by chance.
  private static final class Making {

    private final Random random;

    Making(int seed) {
      random = new Random(seed);
    }

    Pathway pathway() {
      int size = 1 + random.nextInt(8);
      List<Role> roles = IntStream.range(0, size).mapToObj(this::role).toList();
      List<Step> steps = new ArrayList<>();
      for (int i = random.nextInt(2 * size + 1); i > 0; i--) {
        steps.add(step(i, size));
      }
      return Sound.PATHWAY
          .withViews(List.of())
          .withSteps(List.of())
          .withRoles(roles)
          .withSteps(steps);
    }

    private Role role(int number) {
      return Role.of(new RoleId("r" + number), "Role " + number, any(RoleKind.values()))
          .withSetting(maybe(any(Setting.values())))
          .withLeadershipTeam(maybe(random.nextBoolean()))
          .withPay(maybe(pay()))
          .withProtectedTime(maybe(ProtectedTime.of(random.nextInt(11) / 2.0)))
          .withNeeds(needs());
    }

    private Step step(int number, int size) {
      return Step.of(
              new StepId("s" + number),
              new RoleId("r" + random.nextInt(size)),
              new RoleId("r" + random.nextInt(size)),
              any(StepKind.values()))
          .withNeeds(needs());
    }

    private Pay pay() {
      List<String> points = List.of("M1", "M6", "U2", "L1", "L6", "L10", "L43", "L44", "7");
      return Pay.of(
          any(PayFrame.values()),
          maybe(points.get(random.nextInt(points.size()))),
          maybe(points.get(random.nextInt(points.size()))));
    }

    private List<Need> needs() {
      List<String> ids = List.of("qts", "na-senco", "npq-senco", "npqh", "npqel");
      List<Timing> timings =
          List.of(
              new Timing.Before(), new Timing.Within(1 + random.nextInt(4)), new Timing.Helpful());
      return IntStream.range(0, random.nextInt(3))
          .mapToObj(
              _ ->
                  Sound.need(
                      ids.get(random.nextInt(ids.size())),
                      timings.get(random.nextInt(timings.size()))))
          .toList();
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
      return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
  }
}
