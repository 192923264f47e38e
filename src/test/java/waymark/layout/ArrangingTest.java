package waymark.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.layout.Pathways.SIZES;
import static waymark.layout.Pathways.role;
import static waymark.layout.Pathways.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import waymark.model.Bends;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.StepId;
import waymark.model.View;

class ArrangingTest {

  private static final Sizes BOTH = new Sizes(SIZES, (_, _) -> new Size(120, 24));

  private static View arranged(Pathway pathway, View view, Scope scope) {
    Arranged outcome = new Arranging(pathway, BOTH).arrange(view, scope, Watch.NOBODY);
    return assertInstanceOf(Arranged.Done.class, outcome).view();
  }

  private static View free(Pathway pathway) {
    List<Placement> placements =
        pathway.roles().stream().map(r -> Pathways.loose(r.id().value())).toList();
    return Pathways.cells(0, 0).withPlacements(placements);
  }

  private static Point at(View view, String role) {
    return view.placement(new RoleId(role)).flatMap(Placement::at).orElseThrow();
  }

  private static final Pathway CHAIN =
      Pathways.of(
          List.of(role("a", RoleKind.TEACHER), role("b", RoleKind.SENCO), role("c", RoleKind.CEO)),
          List.of(step("a", "b"), step("b", "c")));

  @Test
  void aFreeViewRunsFromLeftToRightWithRoomForLabels() {
    View view = arranged(CHAIN, free(CHAIN), new Scope.Everything());
    assertTrue(at(view, "a").x() + 208 + 120 <= at(view, "b").x(), view.placements().toString());
    assertTrue(at(view, "b").x() + 208 + 120 <= at(view, "c").x());
  }

  @Test
  void whateverTheFreeViewItsCardsLieApartAndAlwaysTheSame() {
    Random random = new Random(4);
    for (int run = 0; run < 25; run++) {
      Pathway pathway = Pathways.random(random, 40);
      View view = arranged(pathway, free(pathway), new Scope.Everything());
      assertEquals(List.of(), Boxes.overlaps(view, SIZES), "run " + run);
      assertEquals(view, arranged(pathway, free(pathway), new Scope.Everything()));
    }
  }

  @Test
  void whateverTheViewItsCardsLieInTheirCells() {
    Random random = new Random(5);
    for (int run = 0; run < 25; run++) {
      Pathway pathway = Pathways.random(random, 40);
      View given = Pathways.randomView(random, pathway, true);
      View view = arranged(pathway, given, new Scope.Everything());
      assertEquals(List.of(), Boxes.overlaps(view, SIZES), "run " + run);
      assertEquals(List.of(), Boxes.outsideTheirCells(view, SIZES), "run " + run);
      assertEquals(view, arranged(pathway, given, new Scope.Everything()));
    }
  }

  @Test
  void crossingStepsInOneStrandComeApart() {
    Pathway pathway =
        Pathways.of(
            List.of(
                role("a", RoleKind.SENCO),
                role("b", RoleKind.SENCO),
                role("c", RoleKind.SENCO),
                role("d", RoleKind.SENCO)),
            List.of(step("a", "d"), step("b", "c")));
    View given =
        Pathways.cells(2, 1)
            .withPlacements(
                List.of(
                    Pathways.inCell("a", 0, 0),
                    Pathways.inCell("b", 0, 0),
                    Pathways.inCell("c", 1, 0),
                    Pathways.inCell("d", 1, 0)));
    View view = arranged(pathway, given, new Scope.Everything());
    assertEquals(at(view, "a").y() < at(view, "b").y(), at(view, "d").y() < at(view, "c").y());
  }

  @Test
  void onlyTheSelectionMoves() {
    Random random = new Random(6);
    for (int run = 0; run < 25; run++) {
      Pathway pathway = Pathways.random(random, 30);
      View given = run % 2 == 0 ? free(pathway) : Pathways.randomView(random, pathway, true);
      View before = Settle.settle(pathway, given, SIZES);
      Set<RoleId> some =
          pathway.roles().stream()
              .map(r -> r.id())
              .filter(_ -> random.nextBoolean())
              .collect(Collectors.toSet());
      View after = arranged(pathway, before, new Scope.Only(some));
      assertEquals(List.of(), Boxes.overlaps(after, SIZES), "run " + run);
      for (Placement p : before.placements()) {
        assertTrue(some.contains(p.role()) || after.placements().contains(p), "run " + run);
      }
    }
  }

  @Test
  void tidyingBringsNearlyAlignedCardsIntoLine() {
    View before =
        Pathways.cells(0, 0)
            .withPlacements(
                List.of(
                    Placement.of(new RoleId("a"), new Point(3, 5)),
                    Placement.of(new RoleId("b"), new Point(330, 17)),
                    Placement.of(new RoleId("c"), new Point(20, 300))));
    CardSizes alike = (_, _) -> new Size(208, 80);
    View after = Tidying.tidy(before, alike);
    assertEquals(at(after, "a").y(), at(after, "b").y());
    assertEquals(at(after, "a").x(), at(after, "c").x());
    assertTrue(at(after, "a").x() < at(after, "b").x());
  }

  @Test
  void tidyingLeavesCardsInTheirCells() {
    Placement upper = Pathways.inCell("a", 0, 0).withAt(new Point(152, 8));
    Placement lower = Pathways.inCell("b", 0, 0).withAt(new Point(157, 96));
    View before = Pathways.cells(1, 1).withPlacements(List.of(upper, lower));
    CardSizes alike = (_, _) -> new Size(208, 72);
    View after = Tidying.tidy(before, alike);
    assertEquals(List.of(), Boxes.overlaps(after, alike));
    assertEquals(List.of(), Boxes.outsideTheirCells(after, alike));
  }

  @Test
  void whateverIsTidiedLiesApart() {
    Random random = new Random(8);
    for (int run = 0; run < 25; run++) {
      Pathway pathway = Pathways.random(random, 20);
      View given = Pathways.randomView(random, pathway, true);
      View once = arranged(pathway, given, new Scope.Tidy());
      assertEquals(List.of(), Boxes.overlaps(once, SIZES), "run " + run);
    }
  }

  @Test
  void cornersOfStepsWhoseCardsMovedAreDropped() {
    View before = Settle.settle(CHAIN, free(CHAIN), SIZES);
    List<Point> corner = List.of(new Point(8, 8));
    View bent =
        before
            .withPlacements(
                List.of(
                    before.placements().get(0),
                    before.placements().get(1),
                    Placement.of(new RoleId("c"), new Point(3000, 3000))))
            .withBends(
                List.of(
                    new Bends(new StepId("a-b"), corner, Extra.NONE),
                    new Bends(new StepId("b-c"), corner, Extra.NONE)));
    View after = arranged(CHAIN, bent, new Scope.Only(Set.of(new RoleId("c"))));
    assertEquals(bent.placement(new RoleId("c")), after.placement(new RoleId("c")));
    assertEquals(2, after.bends().size());
    View all = arranged(CHAIN, bent, new Scope.Everything());
    assertEquals(List.of(), all.bends());
  }

  @Test
  void whoCancelsGetsNothing() {
    Watch impatient =
        new Watch() {
          @Override
          public void progress(double share) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertEquals(
        new Arranged.Cancelled(),
        new Arranging(CHAIN, BOTH).arrange(free(CHAIN), new Scope.Everything(), impatient));
  }

  @Test
  void progressGrowsToTheEnd() {
    List<Double> heard = new ArrayList<>();
    Watch listening =
        new Watch() {
          @Override
          public void progress(double share) {
            heard.add(share);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    new Arranging(CHAIN, BOTH).arrange(free(CHAIN), new Scope.Everything(), listening);
    assertTrue(heard.size() > 2, heard.toString());
    assertEquals(heard.stream().sorted().toList(), heard);
    assertEquals(Optional.of(1.0), heard.stream().reduce((_, last) -> last));
  }
}
