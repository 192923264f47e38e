package waymark.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.PayStatus;
import waymark.model.reference.PayPoint;
import waymark.model.reference.Reference;

class ReferenceReaderTest {

  private static final LocalDate IN_2025 = LocalDate.of(2026, 8, 31);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 9, 1);

  private final Reference builtIn = ReferenceReader.builtIn();

  @TempDir private Path directory = Path.of("");

  private Optional<PayPoint> point(PayArea area, String point, LocalDate day) {
    return builtIn.pay().at(area, PayFrame.LEADERSHIP, point, day);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void theEndsOfTheLeadershipRangeAreStatutoryFor2025() {
    PayPoint least = point(PayArea.ENGLAND, "L1", IN_2025).orElseThrow();
    PayPoint most = point(PayArea.INNER_LONDON, "L43", IN_2025).orElseThrow();

    assertEquals(51_773, least.pounds());
    assertEquals(153_490, most.pounds());
    assertEquals(PayStatus.STATUTORY, most.status());
  }

  @Test
  void innerLeadershipPointsAreDerivedAndForEnglandOutsideLondonOnly() {
    PayPoint inner = point(PayArea.ENGLAND, "L10", IN_2025).orElseThrow();

    assertEquals(64_691, inner.pounds());
    assertEquals(PayStatus.DERIVED, inner.status());
    assertEquals(Optional.empty(), point(PayArea.INNER_LONDON, "L10", IN_2025));
  }

  @Test
  void figuresFromSeptember2026AreProvisional() {
    PayPoint head = point(PayArea.ENGLAND, "L6", IN_2026).orElseThrow();

    assertEquals(60_619, head.pounds());
    assertEquals(PayStatus.PROVISIONAL, head.status());
    assertTrue(
        builtIn.pay().points().stream()
            .filter(p -> p.year().starts() == 2026)
            .allMatch(p -> p.status() == PayStatus.PROVISIONAL));
  }

  @Test
  void everyTableHasRows() {
    assertEquals(124, builtIn.pay().points().size());
    assertEquals(9, builtIn.allowances().size());
    assertEquals(6, builtIn.bands().size());
    assertEquals(8, builtIn.groups().size());
    assertEquals(4, builtIn.units().size());
    assertEquals(4, builtIn.time().size());
    assertEquals(1, builtIn.courses().size());
    assertEquals(15, builtIn.qualifications().size());
    assertEquals(14, builtIn.kinds().size());
    assertTrue(builtIn.standards().size() >= 3);
  }

  @Test
  void whatADirectoryLacksIsBuiltIn() throws IOException {
    write("pay.csv", "year,area,frame,point,value\n2026/27,england,leadership,L6,\"£61,000\"\n");

    var usable = assertInstanceOf(ReferenceReading.Usable.class, ReferenceReader.read(directory));

    assertEquals(1, usable.reference().pay().points().size());
    assertEquals(builtIn.qualifications(), usable.reference().qualifications());
  }

  @Test
  void onesOwnPayTableStandsInFrontOfTheKnownOne() throws IOException {
    Path own =
        write(
            "ours.csv",
            """
            Point,Value,Year,Area,Frame,Source
            L6,60700,2026/27,England,Leadership,Trust pay policy
            L7,62000,2026/27,England,Leadership,Trust pay policy
            """);

    var usable =
        assertInstanceOf(ReferenceReading.Usable.class, ReferenceReader.readPay(own, builtIn));

    PayPoint six =
        usable
            .reference()
            .pay()
            .at(PayArea.ENGLAND, PayFrame.LEADERSHIP, "L6", IN_2026)
            .orElseThrow();
    assertEquals(60_700, six.pounds());
    assertEquals(PayStatus.LOCAL, six.status());
    assertEquals("Trust pay policy", six.citation().source());
    assertEquals(125, usable.reference().pay().points().size());
  }

  @Test
  void everyRowThatCannotBeUsedIsToldWithItsPlace() throws IOException {
    Path own =
        write(
            "ours.csv",
            """
            year,area,frame,point,value
            2026/28,england,leadership,L6,60700
            2026/27,scotland,leadership,L6,60700
            2026/27,england,leadership,L6,lots
            """);

    var faulty =
        assertInstanceOf(ReferenceReading.Faulty.class, ReferenceReader.readPay(own, builtIn));

    assertEquals(
        List.of("2:1", "3:9", "4:31"),
        faulty.problems().stream().map(p -> p.line() + ":" + p.column()).toList());
    assertEquals(
        "found \"lots\"; expected whole pounds a year, such as 58569 as value",
        faulty.problems().get(2).what());
  }

  @Test
  void aTableInAnotherEncodingIsOneProblem() throws IOException {
    Path own = directory.resolve("pay.csv");
    Files.write(own, "year,£".getBytes(StandardCharsets.ISO_8859_1));

    var faulty = assertInstanceOf(ReferenceReading.Faulty.class, ReferenceReader.read(directory));

    assertEquals(
        List.of("text in another encoding"),
        faulty.problems().stream().map(Problem::found).toList());
  }

  @Test
  void aFolderWithoutAnyTableIsAProblemRatherThanTheBuiltInDataUnasked() throws IOException {
    Files.writeString(directory.resolve("Pay table.txt"), "M1");

    var faulty = assertInstanceOf(ReferenceReading.Faulty.class, ReferenceReader.read(directory));

    assertEquals("a folder without any table", faulty.problems().getFirst().found());
  }

  @Test
  void aPointThatItsStructureDoesNotHaveIsAProblem() throws IOException {
    write("pay.csv", "year,area,frame,point,value\n2026/27,england,leadership,L99,61000\n");

    var faulty = assertInstanceOf(ReferenceReading.Faulty.class, ReferenceReader.read(directory));

    assertEquals("\"L99\"", faulty.problems().getFirst().found());
    assertEquals(28, faulty.problems().getFirst().column());
  }

  @Test
  void aDirectoryThatIsNotThereIsAProblem() {
    assertInstanceOf(
        ReferenceReading.Faulty.class, ReferenceReader.read(directory.resolve("nowhere")));
  }
}
