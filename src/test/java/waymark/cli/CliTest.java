package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CliTest {

  @Test
  void tellsItsVersion() {
    Ran ran = Ran.run("--version");
    assertEquals(Cli.FINE, ran.code());
    assertTrue(ran.out().getFirst().matches("Waymark \\d+\\.\\d+\\.\\d+.*"), ran.out().toString());
  }

  @Test
  void namesEveryVerbInItsHelp() {
    Ran ran = Ran.run("--help");
    assertEquals(Cli.FINE, ran.code());
    for (Verb verb : Verb.values()) {
      String start = "  " + verb.word() + " ";
      assertTrue(ran.out().stream().anyMatch(line -> line.startsWith(start)), verb.word());
    }
  }

  @ParameterizedTest
  @EnumSource
  void explainsEachVerb(Verb verb) {
    Ran ran = Ran.run(verb.word(), "--help");
    assertEquals(Cli.FINE, ran.code());
    assertTrue(ran.out().getFirst().startsWith("Usage: waymark " + verb.word()));
    assertEquals(List.of(), ran.err());
  }

  @Test
  void saysInOneLineThatAVerbIsUnknown() {
    Ran ran = Ran.run("chekc");
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(1, ran.err().size());
    String said = ran.err().getFirst();
    assertTrue(said.startsWith("waymark: found no command \"chekc\", expected "), said);
    assertTrue(said.contains(", check, ") && said.endsWith("(see waymark --help)"), said);
  }

  @Test
  void asksForAVerb() {
    Ran ran = Ran.run();
    assertEquals(Cli.WRONG_USE, ran.code());
    assertEquals(1, ran.err().size());
  }
}
