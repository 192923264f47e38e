package waymark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Step;
import waymark.model.Timing;

class LessonTest {

  private static Set<Lesson> learnt(UnaryOperator<Pathway> change) {
    Pathway before = MouseTest.small();
    return Lesson.between(before, change.apply(before));
  }

  @Test
  void aRenamedRoleTeachesNothingNew() {
    assertEquals(Set.of(), learnt(p -> p.withTitle("Another")));
  }

  @Test
  void aNeedMoreIsTheLessonOfTheQualification() {
    QualificationId npq = new QualificationId("lesson-npq");
    assertEquals(
        EnumSet.of(Lesson.QUALIFICATION),
        learnt(
            p -> {
              Pathway known =
                  p.withQualifications(List.of(Qualification.of(npq, "NPQ for SENCOs")));
              List<Step> steps =
                  p.steps().stream()
                      .map(s -> s.withNeeds(List.of(Need.of(npq, new Timing.Helpful()))))
                      .toList();
              return known.withSteps(steps);
            }));
  }

  @Test
  void whatGoesTeachesNothing() {
    assertEquals(Set.of(), learnt(p -> p.withSteps(List.of())));
  }
}
