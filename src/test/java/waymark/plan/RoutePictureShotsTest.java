package waymark.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import waymark.export.Paper;
import waymark.export.SvgWriter;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.file.ReferenceReader;
import waymark.model.Pathway;
import waymark.model.RoleId;
import waymark.model.plan.By;
import waymark.model.plan.Person;
import waymark.model.plan.Plan;
import waymark.picture.Picture;
import waymark.picture.Theme;
import waymark.picture.plan.Frame;
import waymark.picture.plan.RoutePicture;
import waymark.route.Enquiry;

/// Pictures of routes, to be looked at: `mvn test -Dtest=RoutePictureShotsTest -Dtest.groups=shots
/// -Dtest.excluded=` writes them to `target/shots`.
@Tag("shots")
final class RoutePictureShotsTest {

  private static final Path SHOTS = Path.of("target/shots");

  @Test
  void everySortOfRoute() throws Exception {
    Files.createDirectories(SHOTS);
    draw("senco-annex-two", "route-teacher-ceo", "teacher", 2.0, "ceo");
    draw("senco-annex-two", "route-senco-stay", "senco", 0.5, "senior-senco");
    draw("qualification-framework", "route-framework", "teacher", 1.0, "ceo");
    draw("multi-academy-trust", "route-trust", "teacher", 2.0, "ceo");
  }

  private static void draw(String example, String name, String from, double hours, String to)
      throws Exception {
    Pathway pathway = example(example);
    Person person =
        new Person(
            new RoleId(from), Optional.of(LocalDate.of(2025, 9, 1)), List.of(), Optional.of(hours));
    Enquiry enquiry =
        Enquiry.of(new RoleId(from), List.of(new RoleId(to)), LocalDate.of(2026, 9, 1))
            .withPerson(person);
    Outlook outlook = Outlook.of(pathway, ReferenceReader.builtIn(), enquiry);
    if (outlook.prospects().isEmpty()) {
      throw new AssertionError(example + ": " + outlook.whys());
    }
    var itinerary = outlook.prospects().getFirst().itinerary();
    for (double width : new double[] {680, 1000}) {
      Frame frame = Frame.of(width, itinerary);
      write(name + "-" + (int) width, RoutePicture.draw(itinerary, Theme.PAPER, frame));
      write(name + "-" + (int) width + "-dark", RoutePicture.draw(itinerary, Theme.DARK, frame));
    }
  }

  static Pathway example(String name) {
    return switch (PathwayReader.read(Path.of("examples", name + ".json"))) {
      case Reading.Opened(Pathway pathway) -> pathway;
      case Reading.TooNew _, Reading.Damaged _ -> throw new AssertionError(name);
    };
  }

  private static void write(String name, Picture picture) throws Exception {
    Files.write(SHOTS.resolve(name + ".svg"), SvgWriter.write(picture));
  }

  @Test
  void thePlanPage() throws Exception {
    Files.createDirectories(SHOTS);
    Pathway pathway = example("senco-annex-two");
    Person person =
        new Person(new RoleId("teacher"), Optional.empty(), List.of(), Optional.of(1.0));
    List<RoleId> targets = List.of(new RoleId("ceo"));
    Enquiry enquiry =
        Enquiry.of(person.role(), targets, LocalDate.of(2026, 9, 1)).withPerson(person);
    Prospect prospect =
        Outlook.of(pathway, ReferenceReader.builtIn(), enquiry).prospects().getFirst();
    Plan plan =
        Plan.of(Plan.Origin.of(pathway, "1"), person, targets, By.TIME)
            .withWay(prospect.route().steps(), pathway)
            .withName(Optional.of("Sam Lee"))
            .withMade(LocalDate.of(2026, 11, 25));
    PlanPage page = new PlanPage(plan, pathway, prospect);
    Files.write(SHOTS.resolve("plan.pdf"), page.pdf());
    if (page.word() instanceof Paper.Ready word) {
      Files.write(SHOTS.resolve("plan.docx"), word.bytes());
    }
  }
}
