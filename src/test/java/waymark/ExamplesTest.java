package waymark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.file.PathwayWriter;
import waymark.file.ReferenceReader;
import waymark.model.Evidence;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Pay;
import waymark.model.Placement;
import waymark.model.ProtectedTime;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Severity;
import waymark.model.StepKind;
import waymark.model.Timing;
import waymark.model.View;
import waymark.model.ViewKind;
import waymark.rule.Finding;
import waymark.rule.Rules;

class ExamplesTest {

  static List<Path> files() {
    return Examples.files();
  }

  @Test
  void thereAreSix() {
    List<String> names = files().stream().map(f -> f.getFileName().toString()).toList();

    assertEquals(
        List.of(
            "large-secondary.json",
            "multi-academy-trust.json",
            "qualification-framework.json",
            "senco-annex-two.json",
            "small-primary.json",
            "special-school.json"),
        names);
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachIsWrittenAsItWasRead(Path file) throws IOException {
    assertArrayEquals(Files.readAllBytes(file), PathwayWriter.write(Examples.open(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachSaysItsDayItsCaveatAndWhereItsFactsComeFrom(Path file) {
    Pathway pathway = Examples.open(file);

    assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), pathway.about().asOf());
    assertTrue(pathway.about().caveat().isPresent());
    assertEquals(List.of(), withoutSource(pathway));
    assertTrue(pathway.evidence().stream().allMatch(e -> e.source().isPresent()));
    assertTrue(pathway.evidence().stream().allMatch(e -> e.date().isPresent()));
    assertTrue(pathway.questions().stream().allMatch(q -> q.source().isPresent()));
  }

  private static List<?> withoutSource(Pathway pathway) {
    List<Object> bare = new ArrayList<>();
    pathway.needs().filter(n -> n.source().isEmpty()).forEach(bare::add);
    pathway.qualifications().stream().filter(q -> q.sources().isEmpty()).forEach(bare::add);
    pathway.roles().stream().filter(r -> r.sources().isEmpty()).forEach(bare::add);
    pathway.steps().stream().filter(s -> s.sources().isEmpty()).forEach(bare::add);
    return bare;
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachPayRangeSaysHowFirmItIs(Path file) {
    List<Pay> ranges =
        Examples.open(file).roles().stream()
            .flatMap(r -> r.pay().stream())
            .filter(p -> p.from().isPresent())
            .toList();

    assertTrue(ranges.stream().allMatch(p -> p.status().isPresent()), ranges::toString);
  }

  @ParameterizedTest
  @MethodSource("files")
  void daysAWeekSayThatTheyAreOnlyAnExampleAndAreAtLeastOne(Path file) {
    List<ProtectedTime> times =
        Examples.open(file).roles().stream().flatMap(r -> r.protectedTime().stream()).toList();

    assertTrue(times.stream().allMatch(t -> t.daysPerWeek() >= 1));
    assertTrue(times.stream().allMatch(t -> t.note().orElse("").contains("own choice")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noRuleFindsAnError(Path file) {
    List<Finding> errors =
        Rules.check(Examples.open(file), ReferenceReader.builtIn()).stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .toList();

    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachRoleIsShownInAView(Path file) {
    Pathway pathway = Examples.open(file);
    Set<RoleId> shown =
        pathway.views().stream()
            .map(View::placements)
            .flatMap(List::stream)
            .map(Placement::role)
            .collect(Collectors.toSet());

    assertEquals(pathway.rolesById().keySet(), shown);
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachHasAWayToStayAndGrow(Path file) {
    Pathway pathway = Examples.open(file);

    assertTrue(pathway.steps().stream().anyMatch(s -> s.kind() == StepKind.DEEPEN));
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachSencoQualifiesAsTheLawAsks(Path file) {
    for (Role senco : Examples.open(file).roles()) {
      if (senco.kind() == RoleKind.SENCO) {
        assertTrue(asks(senco, "qts", new Timing.Before()), senco::title);
        assertTrue(asks(senco, "npq-senco", new Timing.Within(3)), senco::title);
      }
    }
  }

  private static boolean asks(Role role, String qualification, Timing when) {
    return role.needs().stream()
        .filter(n -> n.when().equals(when))
        .map(Need::anyOf)
        .anyMatch(any -> any.equals(List.of(new QualificationId(qualification))));
  }

  @Test
  void togetherTheyHoldEveryRungOfTheLadder() {
    Set<RoleKind> kinds =
        Examples.all().stream()
            .flatMap(p -> p.roles().stream())
            .map(Role::kind)
            .collect(Collectors.toSet());

    assertEquals(Set.of(RoleKind.values()), kinds);
  }

  @Test
  void annexTwoIsMarkedAsAReconstructionAndHasItsThreeViews() {
    Pathway annex = Examples.named("senco-annex-two");

    assertTrue(annex.about().caveat().orElse("").startsWith("Reconstructed from Annex Two"));
    assertEquals(
        List.of(ViewKind.SCHOOL, ViewKind.TRUST, ViewKind.FRAMEWORK),
        annex.views().stream().map(View::kind).toList());
  }

  @Test
  void annexTwoKeepsItsEvidenceAndItsQuestions() {
    Pathway annex = Examples.named("senco-annex-two");
    String evidence =
        annex.evidence().stream().map(Evidence::text).collect(Collectors.joining(" "));

    for (int percent : new int[] {70, 68, 78, 34, 52, 27, 54, 35, 87, 91}) {
      assertTrue(evidence.contains(percent + "%"), percent + "% in: " + evidence);
    }
    assertEquals(3, annex.questions().size());
  }

  @Test
  void theFrameworkGivesEachQualificationItsLengthAndDates() {
    Pathway framework = Examples.named("qualification-framework");
    LocalDate change = LocalDate.of(2024, 9, 1);

    assertEquals(
        List.of("qts", "na-senco", "npq-senco", "npqsl", "npqh", "npqel"),
        framework.qualifications().stream().map(q -> q.id().value()).toList());
    assertTrue(framework.qualifications().stream().allMatch(q -> q.audience().isPresent()));
    Qualification award = qualification(framework, "na-senco");
    assertEquals(Optional.of(change), award.offered().until());
    assertEquals(Optional.of(LocalDate.of(2027, 9, 1)), award.completeBy());
    assertEquals(List.of(new QualificationId("npq-senco")), award.countsAs());
    assertEquals(Optional.of(change), qualification(framework, "npq-senco").offered().from());
  }

  private static Qualification qualification(Pathway pathway, String id) {
    return pathway.qualification(new QualificationId(id)).orElseThrow();
  }
}
