package waymark.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Bends;
import waymark.model.Extra;
import waymark.model.LabelPlace;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// A picture drawn from the one before is the picture drawn from scratch.
class RedrawTest {

  private static final double REACH = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsEditedARedrawnPictureIsTheOneDrawnFromScratch(long seed) {
    Random random = new Random(seed);
    Pathway pathway = Views.random(seed);
    Picture picture = Views.draw(pathway);
    for (int edit = 0; edit < 8; edit++) {
      pathway = edited(pathway, random);
      picture = redrawn(picture, pathway);
      assertEquals(Views.draw(pathway), picture, "after edit " + edit);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void movingACardChangesNoLabelOfAStepThatItDoesNotTouch(long seed) {
    Random random = new Random(seed);
    Pathway pathway = Views.random(seed);
    Picture before = Views.draw(pathway);
    Pathway moved = moved(pathway, random);
    Picture after = redrawn(before, moved);
    List<Rect> changed = changed(before, after);
    for (Step step : pathway.steps()) {
      Rect around = around(before, step.id()).grown(REACH);
      if (changed.stream().noneMatch(around::overlaps)) {
        assertEquals(before.labels().get(step.id()), after.labels().get(step.id()));
      }
    }
  }

  @Test
  void aLineFarFromAMovedCardStays() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b"), Views.role("c"), Views.role("d")),
            List.of(Views.step("a", "b"), Views.step("c", "d")),
            List.of(
                Views.place("a", 0, 0),
                Views.place("b", 320, 0),
                Views.place("c", 0, 2000),
                Views.place("d", 320, 2000)));
    Picture before = Views.draw(pathway);
    Picture after = redrawn(before, placed(pathway, Views.place("b", 320, 80)));
    Route far = Optional.ofNullable(before.routes().get(new StepId("c-to-d"))).orElseThrow();
    assertEquals(far, after.routes().get(new StepId("c-to-d")));
  }

  @Test
  void theStepsOfACardOnItsWayAreThoseThatTheDropDraws() {
    Pathway pathway =
        Views.pathway(
            List.of(Views.role("a"), Views.role("b"), Views.role("c")),
            List.of(Views.step("a", "b"), Views.step("b", "c")),
            List.of(Views.place("a", 0, 0), Views.place("b", 320, 0), Views.place("c", 640, 0)));
    Picture before = Views.draw(pathway);
    Placement there = Views.place("b", 320, 160);
    Rect card = new Rect(320, 160, 208, 64);

    List<Mark> following = before.following(Map.of(new RoleId("b"), card));

    Picture after = Views.draw(placed(pathway, there));
    assertEquals(2, following.size());
    following.forEach(mark -> assertTrue(after.marks().stream().anyMatch(m -> same(m, mark))));
  }

  private static boolean same(Mark mark, Mark other) {
    return mark instanceof Mark.Group a
        && other instanceof Mark.Group b
        && a.element().equals(b.element())
        && a.marks().equals(b.marks());
  }

  private static Picture redrawn(Picture before, Pathway pathway) {
    return Drawing.redraw(before, pathway, Views.view(pathway), Theme.PAPER);
  }

  private static Pathway edited(Pathway pathway, Random random) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> moved(pathway, random);
      case 2 -> bent(pathway, random);
      case 3 -> labelled(pathway, random);
      case 4 -> without(pathway, random);
      default -> renamed(pathway, random);
    };
  }

  private static Pathway moved(Pathway pathway, Random random) {
    List<Placement> placements = Views.view(pathway).placements();
    Placement chosen = placements.get(random.nextInt(placements.size()));
    Point at = chosen.at().orElseThrow();
    int x = at.x() + 8 * (random.nextInt(13) - 6);
    int y = at.y() + 8 * (random.nextInt(13) - 6);
    return placed(pathway, Placement.of(chosen.role(), new Point(x, y)));
  }

  private static Pathway placed(Pathway pathway, Placement place) {
    View view = Views.view(pathway);
    return pathway.withView(
        view.withPlacements(
            view.placements().stream()
                .map(p -> p.role().equals(place.role()) ? place : p)
                .toList()));
  }

  private static Pathway bent(Pathway pathway, Random random) {
    View view = Views.view(pathway);
    List<Bends> bends = new ArrayList<>(view.bends());
    StepId step = any(pathway, random).id();
    if (!bends.removeIf(b -> b.step().equals(step))) {
      Point corner = new Point(8 * random.nextInt(250), 8 * random.nextInt(100));
      bends.add(new Bends(step, List.of(corner), Extra.NONE));
    }
    return pathway.withView(view.withBends(bends));
  }

  private static Pathway labelled(Pathway pathway, Random random) {
    View view = Views.view(pathway);
    List<LabelPlace> labels = new ArrayList<>(view.labels());
    StepId step = any(pathway, random).id();
    if (!labels.removeIf(l -> l.step().equals(step))) {
      Point at = new Point(random.nextInt(2000), random.nextInt(800));
      labels.add(new LabelPlace(step, at, Extra.NONE));
    }
    return pathway.withView(view.withLabels(labels));
  }

  private static Pathway without(Pathway pathway, Random random) {
    View view = Views.view(pathway);
    List<StepId> hidden = new ArrayList<>(view.hidden());
    StepId step = any(pathway, random).id();
    if (!hidden.remove(step)) {
      hidden.add(step);
    }
    return pathway.withView(view.withHidden(hidden));
  }

  private static Pathway renamed(Pathway pathway, Random random) {
    int chosen = random.nextInt(pathway.roles().size());
    RoleId id = pathway.roles().get(chosen).id();
    String title =
        random.nextBoolean() ? "Head" : "A title that takes more than one line of a card";
    return pathway.withRoles(
        pathway.roles().stream().map(r -> r.id().equals(id) ? r.withTitle(title) : r).toList());
  }

  private static Step any(Pathway pathway, Random random) {
    return pathway.steps().get(random.nextInt(pathway.steps().size()));
  }

  /// Where cards, lines and labels are not as they were.
  private static List<Rect> changed(Picture before, Picture after) {
    List<Rect> changed = new ArrayList<>();
    before
        .cards()
        .forEach(
            (role, card) -> {
              Rect now = Optional.ofNullable(after.cards().get(role)).orElseThrow();
              if (!now.equals(card)) {
                changed.addAll(List.of(card, now));
              }
            });
    for (StepId step : before.routes().keySet()) {
      boolean same =
          Optional.ofNullable(before.routes().get(step))
              .equals(Optional.ofNullable(after.routes().get(step)));
      if (!same) {
        changed.addAll(List.of(around(before, step), around(after, step)));
      }
    }
    return changed;
  }

  private static Rect around(Picture picture, StepId step) {
    Bounds bounds = new Bounds();
    Optional.ofNullable(picture.routes().get(step)).orElseThrow().points().forEach(bounds::add);
    picture.labels().getOrDefault(step, List.of()).forEach(bounds::add);
    return bounds.rect();
  }
}
