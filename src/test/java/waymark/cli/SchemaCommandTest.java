package waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SchemaCommandTest {

  @Test
  void printsASchemaOfPathways() {
    Ran ran = Ran.run("schema");
    assertEquals(Cli.FINE, ran.code());
    assertEquals("{", ran.out().getFirst());
    assertEquals("}", ran.out().getLast());
    assertTrue(ran.out().stream().anyMatch(line -> line.contains("\"$schema\"")));
    assertTrue(ran.out().stream().anyMatch(line -> line.contains("\"placements\"")));
  }
}
