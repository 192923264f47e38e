package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RoutesCommandTest {

  private static final String EXAMPLE = "examples/senco-annex-two.json";

  private static Ran routes(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "routes";
    arguments[1] = EXAMPLE;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Ran.run(arguments);
  }

  private static JsonNode json(Ran ran) {
    return new ObjectMapper().readTree(String.join("\n", ran.out()));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void theBestRouteByTimeComesFirst() {
    Ran ran = routes("--from", "teacher", "--to", "ceo", "--k", 2, "--format", "json");
    assertEquals(Cli.FINE, ran.code(), ran.err().toString());
    JsonNode answer = json(ran);
    assertEquals(2, answer.path("routes").size());
    assertEquals(0, answer.path("why").size());
    JsonNode best = answer.path("routes").path(0);
    assertEquals(
        List.of("teacher", "senco", "head-of-inclusion", "director-of-inclusion", "ceo"),
        texts(best.path("roles")));
    assertEquals(4, best.path("steps").size());
    assertEquals(11, best.path("years").path("from").asDouble());
    assertEquals(23, best.path("years").path("to").asDouble());
    assertEquals(List.of("qts", "npq-senco"), texts(best.path("qualifications")));
    assertEquals("L6", best.path("pay").path(1).path("from").asString());
  }

  @Test
  void whatIsHeldNeedNotBeGained() {
    Ran ran =
        routes(
            "--from", "teacher", "--to", "senco", "--holds", "qts,npq-senco", "--format", "json");
    assertEquals(0, json(ran).path("routes").path(0).path("qualifications").size());
  }

  @Test
  void severalTargetsAreGivenWithCommas() {
    Ran ran =
        routes(
            "--from", "senco", "--to", "headteacher,director-of-inclusion", "--holds", "npq-senco");
    assertEquals(Cli.FINE, ran.code());
    assertTrue(ran.out().getFirst().contains("to Headteacher or Director of Inclusion"));
    assertTrue(ran.out().contains("   Nothing more to gain."), ran.out().toString());
  }

  @Test
  void noRouteIsExplained() {
    Ran ran = routes("--from", "ceo", "--to", "teacher");
    assertEquals(Cli.FINDINGS, ran.code());
    assertTrue(ran.out().getFirst().startsWith("No route from "), ran.out().toString());
    assertTrue(ran.out().get(1).endsWith("would open a route."), ran.out().toString());
    JsonNode answer = json(routes("--from", "ceo", "--to", "teacher", "--format", "json"));
    assertEquals(0, answer.path("routes").size());
    JsonNode step = answer.path("why").path(0).path("missing").path(0).path("step");
    assertEquals("teacher", step.path("to").asString());
  }

  @Test
  void aDutyAfterEntrySaysByWhen() {
    Ran ran = routes("--from", "teacher", "--to", "senco", "--by", "pay");
    assertTrue(
        String.join("\n", ran.out()).contains("within 3 years of taking up SENCo"),
        ran.out().toString());
  }

  @Test
  void anUnknownRoleIsWrongUse() {
    Ran ran = routes("--from", "tutor", "--to", "senco");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(1, ran.err().size());
    assertTrue(ran.err().getFirst().contains("found --from tutor, expected one of: teacher"));
  }

  @Test
  void anUnknownMeasureIsWrongUse() {
    Ran ran = routes("--from", "teacher", "--to", "senco", "--by", "luck");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().contains("expected time, qualifications or pay"));
  }

  @Test
  void theFirstRiseOfPayIsNamed() {
    Ran text = routes("--from", "teacher", "--to", "headteacher", "--by", "pay");
    assertTrue(
        text.out().contains("   Pay is first known to rise on becoming SENCo."),
        text.out().toString());
    Ran json =
        routes("--from", "teacher", "--to", "headteacher", "--by", "pay", "--format", "json");
    assertEquals("senco", json(json).path("routes").path(0).path("rise").asString());
  }

  @Test
  void wordsOfOptionsMayBeWrittenInAnyCase() {
    Ran ran = routes("--from", "teacher", "--to", "senco", "--by", "Time", "--format", "JSON");
    assertEquals(Cli.FINE, ran.code());
    assertEquals("teacher", json(ran).path("routes").path(0).path("roles").path(0).asString());
  }

  @Test
  void aNumberThatIsNoneIsNamedWithItsOption() {
    Ran ran = routes("--from", "teacher", "--to", "senco", "--k", "some");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().contains("found --k some, expected a whole number"));
  }

  @Test
  void noRoutesAtAllAreWrongUse() {
    assertEquals(Cli.WRONG_USE, routes("--from", "teacher", "--to", "senco", "--k", 0).code());
    assertEquals(Cli.WRONG_USE, routes("--from", "teacher").code());
  }

  @Test
  void whatTheLawAsksOfThePresentPostIsDueByADay() {
    Ran ran =
        routes(
            "--from", "senco", "--to", "headteacher", "--since", "2025-09-01", "--format", "json");
    JsonNode course = json(ran).path("routes").path(0).path("courses").path(0);
    assertEquals("npq-senco", course.path("qualification").asString());
    JsonNode due = course.path("satisfies").path(0);
    assertEquals("2028-09-01", due.path("by").asString());
    assertTrue(due.path("source").asString().contains("reg. 49(4)"), due.toString());
  }

  @Test
  void fewHoursMakeTheCourseLongerAndSaySo() {
    Ran ran = routes("--from", "teacher", "--to", "senco", "--hours", 0.5);
    String all = String.join("\n", ran.out());
    assertTrue(all.contains("for want of hours: derived"), all);
    assertTrue(all.contains("1 to 2 hours a week on average"), all);
  }

  @Test
  void payInPoundsSaysYearAreaAndHowFirmItIs() {
    Ran ran = routes("--from", "teacher", "--to", "senco", "--format", "json");
    JsonNode pounds = json(ran).path("routes").path(0).path("pay").path(1).path("pounds");
    assertEquals(58569, pounds.path("from").asInt());
    assertEquals("2025/26", pounds.path("year").asString());
    assertEquals("england", pounds.path("area").asString());
    assertEquals("derived", pounds.path("status").asString());
  }

  @Test
  void aDayThatIsNoneIsWrongUse() {
    Ran ran = routes("--from", "teacher", "--to", "senco", "--since", "2025");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertTrue(ran.err().getFirst().contains("found --since 2025, expected a day"));
  }
}
