package waymark.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Pathway;
import waymark.model.RandomPathways;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;

/// What is said of a step before it is drawn is what the rule finds once it is there.
class AdvancesDoNotGoRoundTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aStepUpToARoleBehindGoesRoundAndNoOther(long seed) {
    Pathway pathway = RandomPathways.of(seed);
    for (RoleId from : ids(pathway)) {
      for (RoleId to : ids(pathway)) {
        boolean foreseen = AdvancesDoNotGoRound.behind(pathway, from).contains(to);
        assertEquals(goesRound(pathway, from, to), foreseen, from + " to " + to);
      }
    }
  }

  private static List<RoleId> ids(Pathway pathway) {
    return pathway.roles().stream().map(Role::id).toList();
  }

  private static boolean goesRound(Pathway pathway, RoleId from, RoleId to) {
    List<Step> steps = new ArrayList<>(pathway.steps());
    steps.add(Step.of(new StepId("drawn"), from, to, StepKind.ADVANCE));
    return Circles.of(pathway.withSteps(steps), s -> s.kind() == StepKind.ADVANCE).groups().stream()
        .anyMatch(group -> group.contains(from) && group.contains(to));
  }
}
