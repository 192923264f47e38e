package waymark.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static waymark.change.Small.HEAD;
import static waymark.change.Small.PATHWAY;
import static waymark.change.Small.SENCO;
import static waymark.change.Small.withRole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import waymark.model.RuleChoice;
import waymark.model.Severity;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

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
            "Changed here too: SENCo: the protected time, not said before, is now 2 days a week."),
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

  private static View trust(RoleId... roles) {
    return View.of(new ViewId("trust"), ViewKind.TRUST, "In a trust")
        .withPlacements(Stream.of(roles).map(r -> Small.at(r, 240)).toList());
  }

  private static Pathway withView(Pathway pathway, View view) {
    return pathway.withViews(Stream.concat(pathway.views().stream(), Stream.of(view)).toList());
  }

  @Test
  void aNewViewComesAsTheTemplateDrawsIt() {
    Pathway local = days(PATHWAY, 2);
    Pathway template = withView(PATHWAY, trust(SENCO, HEAD));

    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), local, template);

    assertEquals(
        List.of("The view \"In a trust\" is new."),
        offers.stream().map(o -> o.change().sentence()).toList());
    assertEquals(withView(local, trust(SENCO, HEAD)), take(local, template, offers));
  }

  @Test
  void aNewViewComesWithItsNewRolesIfTheseAreTakenToo() {
    Role deputy = Role.of(DEPUTY, "Deputy", RoleKind.DEPUTY_HEAD);
    Pathway template = withView(Small.with(PATHWAY, deputy), trust(SENCO, DEPUTY));

    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), PATHWAY, template);

    assertEquals(template, take(PATHWAY, template, offers));
  }

  @Test
  void aNewViewComesWithoutRolesThatAreNotHereAndThatIsTold() {
    Role deputy = Role.of(DEPUTY, "Deputy", RoleKind.DEPUTY_HEAD);
    Pathway template = withView(Small.with(PATHWAY, deputy), trust(SENCO, DEPUTY));
    List<Difference> view =
        Taking.offers(Optional.of(PATHWAY), PATHWAY, template).stream()
            .map(Offer::change)
            .filter(d -> d.sort().equals("view"))
            .toList();

    Taking.Taken taken = Taking.take(PATHWAY, template, view);

    assertEquals(withView(PATHWAY, trust(SENCO)), taken.pathway());
    assertEquals(
        List.of("The view \"In a trust\" came without Deputy, which this pathway does not have."),
        taken.left());
  }

  @Test
  void aViewThatIsOurOwnIsNeverOffered() {
    Pathway local = withView(PATHWAY, trust(SENCO));

    assertEquals(List.of(), Taking.offers(Optional.of(PATHWAY), local, PATHWAY));
  }

  @Test
  void whatTheTemplateSaysOfItselfIsTakenPartByPart() {
    LocalDate day = LocalDate.of(2027, 9, 1);
    Pathway local = PATHWAY.withTitle("Our school");
    Pathway template =
        PATHWAY.withTitle("The trust's").withAbout(PATHWAY.about().withAsOf(Optional.of(day)));

    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), local, template);

    assertEquals(
        List.of(
            Optional.of(
                "Changed here too: The pathway: the title was \"Ours\" and is now \"Our school\"."),
            Optional.empty()),
        offers.stream().map(Offer::clash).toList());
    List<Offer> unclashed = offers.stream().filter(o -> o.clash().isEmpty()).toList();
    assertEquals(
        local.withAbout(local.about().withAsOf(Optional.of(day))),
        take(local, template, unclashed));
    assertEquals("The trust's", take(local, template, offers).title());
  }

  @Test
  void theTemplatesReasonsAboutRulesComeAndOursStay() {
    RuleChoice ours = RuleChoice.of("ours", Severity.OFF, "we say so");
    RuleChoice theirs = RuleChoice.of("theirs", Severity.INFO, "they say so");
    Pathway local = PATHWAY.withRules(List.of(ours));
    Pathway template = PATHWAY.withRules(List.of(theirs));

    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), local, template);

    assertTrue(offers.getFirst().clash().isPresent());
    assertEquals(List.of(theirs, ours), take(local, template, offers).rules());
  }

  @Test
  void aRenamedViewIsTakenAndItsPlacesStay() {
    View school = PATHWAY.views().getFirst();
    Pathway local = PATHWAY.withViews(List.of(school.withPlacements(List.of(Small.at(SENCO, 8)))));
    Pathway template =
        PATHWAY.withViews(
            List.of(
                school
                    .withTitle("In our schools")
                    .withPlacements(List.of(Small.at(SENCO, 88), Small.at(HEAD, 99)))));

    List<Offer> offers = Taking.offers(Optional.of(PATHWAY), local, template);

    assertEquals(1, offers.size());
    View taken = take(local, template, offers).views().getFirst();
    assertEquals("In our schools", taken.title());
    assertEquals(List.of(Small.at(SENCO, 8)), taken.placements());
  }
}
