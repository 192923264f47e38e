package waymark.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import waymark.model.Pathway;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.plan.By;
import waymark.model.plan.Held;
import waymark.model.plan.Person;

/// Whatever is said to open a route opens one, all of it is needed, and nothing smaller is said.
class WhysOracleTest {

  private static Answer with(Pathway pathway, Enquiry enquiry, List<Missing> missing) {
    List<Step> steps = new ArrayList<>(pathway.steps());
    List<Held> holds = new ArrayList<>(enquiry.person().holds());
    for (Missing one : missing) {
      switch (one) {
        case Missing.OfStep(var from, var to) ->
            steps.add(Step.of(new StepId("added"), from, to, StepKind.ADVANCE));
        case Missing.OfQualification(var id) -> holds.add(Held.of(id));
      }
    }
    Person p = enquiry.person();
    Person more = new Person(p.role(), p.since(), holds, p.hoursAWeek());
    return Routes.find(pathway.withSteps(steps), enquiry.withPerson(more));
  }

  @Test
  void whatIsMissingOpensARouteAndNothingLessDoes() {
    Random random = new Random(11);
    int explained = 0;
    for (int run = 0; run < 6000; run++) {
      Pathway pathway = Ways.random(random);
      Enquiry enquiry = hurried(random, Ways.randomEnquiry(random, pathway, By.TIME));
      if (Routes.find(pathway, enquiry) instanceof Answer.None(List<Why> whys)) {
        assertFalse(whys.isEmpty(), "run " + run);
        int size = whys.getFirst().missing().size();
        for (Why why : whys) {
          assertEquals(size, why.missing().size(), why.sentence());
          assertInstanceOf(
              Answer.Found.class,
              with(pathway, enquiry, why.missing()),
              () -> why + " for " + enquiry + " in " + pathway);
          for (Missing one : why.missing()) {
            List<Missing> less = why.missing().stream().filter(m -> !m.equals(one)).toList();
            assertInstanceOf(Answer.None.class, with(pathway, enquiry, less), why.sentence());
          }
        }
        explained++;
      }
    }
    assertTrue(explained > 500, "only " + explained + " had none");
  }

  /// Sometimes with no hours to study at all.
  private static Enquiry hurried(Random random, Enquiry enquiry) {
    Person p = enquiry.person();
    return random.nextBoolean()
        ? enquiry
        : enquiry.withPerson(new Person(p.role(), p.since(), p.holds(), Optional.of(0.0)));
  }
}
