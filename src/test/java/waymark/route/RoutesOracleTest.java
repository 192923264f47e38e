package waymark.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.file.ReferenceReader;
import waymark.model.Pathway;
import waymark.model.PayArea;
import waymark.model.StepId;
import waymark.model.plan.By;
import waymark.model.reference.Reference;

class RoutesOracleTest {

  private static final Reference FIGURES = ReferenceReader.builtIn();

  @ParameterizedTest
  @EnumSource(By.class)
  void theBestRoutesAreThoseThatLookingAtAllOfThemGives(By by) {
    Random random = new Random(by.word().length());
    int answered = 0;
    for (int run = 0; run < 2000; run++) {
      PayArea area = random.nextBoolean() ? PayArea.INNER_LONDON : PayArea.ENGLAND;
      Reference reference = random.nextInt(3) > 0 ? FIGURES : Reference.NOTHING;
      Pathway pathway = Ways.paidIn(area, Ways.random(random));
      Enquiry enquiry = Ways.randomEnquiry(random, pathway, by);
      List<List<StepId>> expected = Oracle.find(pathway, reference, enquiry);
      List<List<StepId>> found =
          switch (Routes.find(pathway, reference, enquiry)) {
            case Answer.Found(List<Route> routes) -> routes.stream().map(Route::steps).toList();
            case Answer.None(List<Why> whys) -> {
              assertFalse(whys.isEmpty(), "run " + run);
              yield List.of();
            }
          };
      assertEquals(expected, found, () -> enquiry + " in " + pathway);
      answered += found.isEmpty() ? 0 : 1;
    }
    assertTrue(answered > 500, "only " + answered + " had routes");
  }
}
