package waymark.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.gesture.School.HEAD;
import static waymark.gesture.School.SENCO;
import static waymark.gesture.School.TEACHER;

import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.edit.StepEdit.Connect;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;

class ReadingOrderTest {

  private static List<RoleId> order(Pathway pathway) {
    return ReadingOrder.of(Editor.of(pathway).scene());
  }

  private static Pathway with(RoleId from, RoleId to, StepKind kind) {
    Step step = Step.of(new StepId("new"), from, to, kind);
    return new Connect(step).apply(School.pathway());
  }

  @Test
  void byStageAndThenByStrand() {
    assertEquals(List.of(TEACHER, HEAD, SENCO), order(School.pathway()));
  }

  @Test
  void aRoleComesAfterThoseThatLeadToIt() {
    assertEquals(List.of(TEACHER, SENCO, HEAD), order(with(SENCO, HEAD, StepKind.ADVANCE)));
  }

  @Test
  void movesAcrossDoNotCount() {
    assertEquals(List.of(TEACHER, HEAD, SENCO), order(with(SENCO, HEAD, StepKind.SIDEWAYS)));
  }

  @Test
  void aCircleIsBrokenAtTheOneThatStandsFirst() {
    List<RoleId> order = order(with(SENCO, TEACHER, StepKind.ADVANCE));
    assertEquals(3, order.size());
    assertTrue(order.indexOf(TEACHER) < order.indexOf(SENCO));
  }

  @Test
  void growthInARoleKeepsItsPlace() {
    assertEquals(List.of(TEACHER, HEAD, SENCO), order(with(HEAD, HEAD, StepKind.DEEPEN)));
  }
}
