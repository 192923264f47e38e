package waymark.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.change.Small.HEAD;
import static waymark.change.Small.PATHWAY;
import static waymark.change.Small.SENCO;
import static waymark.change.Small.withRole;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.change.Taking.Offer;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Timing;
import waymark.model.View;

class TakingTest {

  private static final RoleId DEPUTY = new RoleId("deputy");

  private static Pathway days(Pathway pathway, double days) {
    return withRole(pathway, SENCO, r -> r.withProtectedTime(Optional.of(ProtectedTime.of(days))));
  }

  private static Pathway take(Pathway local, Pathway template, List<Offer> offers) {
    return Taking.take(local, template, offers.stream().map(Offer::change).toList()).pathway();
  }

  @Test
  void whatTheTemplateChangedIsTakenAndWhatIsOursStays() {
    Pathway local = withRole(HEAD, r -> r.withTitle("Principal"));
    Pathway template = days(PATHWAY, 3);

    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), local, template);

    assertEquals(1, offers.size());
    assertEquals(Optional.empty(), offers.getFirst().clash());
    assertEquals(days(local, 3), take(local, template, offers));
  }

  @Test
  void twoPartsOfOneRoleDoNotClash() {
    Pathway local = withRole(SENCO, r -> r.withTitle("SENDCo"));
    Pathway template = days(PATHWAY, 3);

    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), local, template);

    assertEquals(Optional.empty(), offers.getFirst().clash());
    assertEquals(days(local, 3), take(local, template, offers));
  }

  @Test
  void aPartThatBothChangedIsAClash() {
    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), days(PATHWAY, 2), days(PATHWAY, 3));

    assertEquals(
        Optional.of(
            "Changed here too: SENCo: protected time, not said before, is now 2 days a week."),
        offers.getFirst().clash());
  }

  @Test
  void whatBothChangedAlikeIsNotOffered() {
    assertEquals(
        List.of(), Taking.offers(Optional.of(PATHWAY), days(PATHWAY, 3), days(PATHWAY, 3)));
  }

  @Test
  void withoutTheBaseEveryDifferenceIsForAPersonToChoose() {
    List<Offer> offers = Taking.offers(Optional.empty(), PATHWAY, days(PATHWAY, 3));

    assertEquals(
        List.of(Optional.of("Either side may have changed it.")),
        offers.stream().map(Offer::clash).toList());
  }

  @Test
  void aNewRoleComesWithWhatItAsksForAndFindsAPlace() {
    QualificationId npqh = new QualificationId("npqh");
    Role deputy =
        Role.of(DEPUTY, "Deputy", RoleKind.DEPUTY_HEAD)
            .withNeeds(List.of(Need.of(npqh, new Timing.Helpful())));
    Pathway known = PATHWAY.withOneMore(Qualification.of(npqh, "NPQ for Headship"));
    View view = known.views().getFirst();
    Pathway grown = Small.with(known, deputy);
    Pathway template =
        grown.withView(
            view.withPlacements(
                List.of(Small.at(SENCO, 40), Small.at(HEAD, 700), Small.at(DEPUTY, 400))));
    List<Offer> deputyOnly =
        Taking.offers(Optional.of(PATHWAY), PATHWAY, template).stream()
            .filter(o -> o.change().element().equals(Optional.of(DEPUTY)))
            .toList();

    Pathway taken = take(PATHWAY, template, deputyOnly);

    assertTrue(taken.qualification(npqh).isPresent());
    View ours = taken.views().getFirst();
    assertEquals(Optional.empty(), ours.placement(DEPUTY).orElseThrow().at());
    assertEquals(
        PATHWAY.views().getFirst().placement(HEAD),
        ours.placement(HEAD),
        "ours stays in its place");
  }

  @Test
  void whatIsGoneIsToBeDeletedWithAllThatHangsOnIt() {
    Pathway template = PATHWAY.withSteps(List.of());
    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), PATHWAY, template);

    Taking.Taken taken =
        Taking.take(PATHWAY, template, offers.stream().map(Offer::change).toList());

    assertEquals(Set.of(PATHWAY.steps().getFirst().id()), taken.delete());
    assertEquals(PATHWAY, taken.pathway());
  }

  @Test
  void aStepToARoleThatIsNotHereIsLeftAndToldOf() {
    Pathway template = PATHWAY;
    Pathway local =
        PATHWAY
            .withSteps(List.of())
            .withViews(List.of())
            .withRoles(List.of(PATHWAY.roles().getFirst()));
    List<Offer> step =
        Taking.offers(Optional.empty(), local, template).stream()
            .filter(o -> o.change().sort().equals("step"))
            .toList();

    Taking.Taken taken = Taking.take(local, template, step.stream().map(Offer::change).toList());

    assertEquals(local, taken.pathway());
    assertEquals(
        List.of(
            "The step from SENCo to Head is new. It was left, because something that it needs is"
                + " not here."),
        taken.left());
  }
}
