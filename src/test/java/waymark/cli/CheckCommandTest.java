package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String SENCO =
      """
      { "format": "waymark/1", "title": "Ours", "about": { "asOf": "2026-09-01" },
        "roles": [ { "id": "senco", "title": "SENCo", "kind": "senco" } ] }
      """;

  @TempDir private Path folder;

  @Test
  void findsNoErrorInTheExamples() throws IOException {
    try (var examples = Files.list(Path.of("examples"))) {
      Object[] files = examples.filter(f -> f.toString().endsWith(".json")).toArray();
      Object[] arguments = new Object[files.length + 1];
      arguments[0] = "check";
      System.arraycopy(files, 0, arguments, 1, files.length);
      Ran ran = Ran.run(arguments);
      assertEquals(List.of(), ran.err());
      assertTrue(ran.out().size() >= files.length, ran.out().toString());
      assertTrue(ran.out().stream().noneMatch(l -> l.contains(": error: ")));
      assertEquals(Cli.FINE, ran.code());
    }
  }

  @Test
  void namesEachProblemWithItsPlace() throws IOException {
    Path file = write("{\n  \"format\": \"waymark/1\",\n  \"title\": 3\n}\n");
    Ran ran = Ran.run("check", file);
    assertEquals(Cli.FINDINGS, ran.code());
    assertEquals(List.of(), ran.out());
    assertEquals(1, ran.err().size(), ran.err().toString());
    assertTrue(ran.err().getFirst().startsWith("waymark: " + file + ":3:"), ran.err().getFirst());
    assertTrue(
        ran.err().getFirst().contains("found ") && ran.err().getFirst().contains("expected "));
  }

  @Test
  void whatIsNoJsonCannotBeRead() throws IOException {
    Path file = write("Dear colleague");
    Ran ran = Ran.run("check", file);
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(
        ran.err().getFirst().startsWith("waymark: " + file + ":1:1: "), ran.err().getFirst());
  }

  @Test
  void theWorstOfSeveralFilesDecides() throws IOException {
    Path wrong = write("{ \"format\": \"waymark/1\", \"title\": 3 }");
    Ran ran = Ran.run("check", "examples/small-primary.json", wrong);
    assertEquals(Cli.FINDINGS, ran.code());
    assertEquals(Cli.WRONG_USE, Ran.run("check", wrong, folder).code());
  }

  @Test
  void saysThatAFormatIsNewer() throws IOException {
    Path file = write("{ \"format\": \"waymark/99\", \"title\": \"Later\" }");
    Ran ran = Ran.run("check", file);
    assertEquals(Cli.FINDINGS, ran.code());
    assertTrue(ran.err().getFirst().contains("newer"), ran.err().toString());
  }

  @Test
  void tellsOfEveryFileEvenIfOneIsMissing() {
    Ran ran = Ran.run("check", folder.resolve("no.json"), "examples/small-primary.json");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(1, ran.err().size());
    assertTrue(
        ran.out().stream().allMatch(l -> l.startsWith("examples/small-primary.json: ")),
        ran.out().toString());
  }

  @Test
  void tellsEachFindingInALineWithWhatItRestsOn() throws IOException {
    Path file = write(SENCO);
    Ran ran = Ran.run("check", "--severity", "error", file);
    assertEquals(Cli.FINDINGS, ran.code());
    assertEquals(
        List.of(
            file
                + ": error: SENCo asks for no SENCo qualification; it is due within 3 years of"
                + " taking up the post. [senco-qualifies-in-time; SEND Regulations 2014"
                + " (SI 2014/1530), reg. 49(4), 2014]",
            file
                + ": error: SENCo does not say that it takes a qualified teacher; only one, or the"
                + " head, may be SENCo. [senco-is-a-qualified-teacher; SEND Regulations 2014"
                + " (SI 2014/1530), reg. 49(2) and (3), 2014]"),
        ran.out());
  }

  @Test
  void aPathwayThatKeepsEveryRuleIsFine() throws IOException {
    Path file = write(SENCO.replace("senco\" }", "other\" }"));
    Ran ran = Ran.run("check", file);
    assertEquals(List.of(file + ": no problem found"), ran.out());
    assertEquals(Cli.FINE, ran.code());
  }

  @Test
  void writesFindingsAsJson() throws IOException {
    Path file = write(SENCO);
    Ran ran = Ran.run("check", "--format", "json", "--severity", "error", file);
    assertEquals(Cli.FINDINGS, ran.code());
    String json = String.join("\n", ran.out());
    assertTrue(json.startsWith("{\n  \"findings\": ["), json);
    assertTrue(json.contains("\"rule\": \"senco-qualifies-in-time\""), json);
    assertTrue(json.contains("\"severity\": \"error\""), json);
    assertTrue(json.contains("\"element\": \"senco\""), json);
    assertTrue(json.contains("\"date\": \"2014\""), json);
    assertTrue(json.contains("\"view\": null"), json);
  }

  @Test
  void aFolderOfTablesTakesThePlaceOfTheBuiltIn() throws IOException {
    Path file = write(SENCO);
    Files.writeString(folder.resolve("rules.csv"), "rule,severity,source,date,certainty,checked\n");
    Ran ran = Ran.run("check", "--reference", folder, file);
    assertEquals(List.of(file + ": no problem found"), ran.out());
  }

  @Test
  void aRowThatCannotBeUsedIsToldWithItsPlace() throws IOException {
    Path file = write(SENCO);
    Path rules = folder.resolve("rules.csv");
    Files.writeString(
        rules, "rule,severity,source,date,certainty,checked\nx,grave,a,b,read,2026\n");
    Ran ran = Ran.run("check", "--reference", folder, file);
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().startsWith("waymark: " + rules + ":2:3: found \"grave\""));
  }

  @Test
  void knowsNoOtherFormatOrSeverity() throws IOException {
    Path file = write(SENCO);
    assertEquals(
        List.of("waymark: found --format xml, expected text or json (see waymark check --help)"),
        Ran.run("check", "--format", "xml", file).err());
    assertEquals(
        List.of(
            "waymark: found --severity grave, expected info, warning or error (see waymark check"
                + " --help)"),
        Ran.run("check", "--severity", "grave", file).err());
  }

  @Test
  void aPlanInPlaceOfAPathwayIsNamedAsOne() throws IOException {
    Path file = write("{ \"format\": \"waymark-plan/1\" }");
    assertEquals(
        List.of(
            "waymark: "
                + file
                + ":1:13: found a plan (\"waymark-plan/1\"); expected a pathway; Waymark opens a"
                + " plan whose name ends in .plan.json, and waymark plan prints it"),
        Ran.run("check", file).err());
  }

  @Test
  void asksForAFile() {
    assertEquals(Cli.WRONG_USE, Ran.run("check").code());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("pathway.json"), text);
  }
}
