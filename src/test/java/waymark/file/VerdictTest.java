package waymark.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import waymark.file.json.Complaints;
import waymark.file.json.Json;
import waymark.file.json.JsonReader;
import waymark.file.json.JsonWriter;
import waymark.file.json.Spot;

/// A file that says everything, with every value in it exchanged for every other sort of value, or
/// left out: the schema and the reader give one verdict on each.
class VerdictTest {

  private static final Path EVERYTHING = Path.of("src/test/resources/corpus/good/everything.json");

  /// What only the reader can see.
  private static final Pattern BEYOND_SCHEMA =
      Pattern.compile("no such|a second|less than \"from\"|before \"from\"");

  private static final List<Json> OTHERS =
      List.of(
          new Json.Null(Spot.START),
          Json.of(true),
          Json.of(""),
          Json.of(" "),
          Json.of("nearest"),
          Json.of(-1),
          Json.of(49),
          new Json.Num("2.5", Spot.START),
          new Json.Num("1e15", Spot.START),
          Json.of(List.of()),
          Json.of(List.of(Json.of("senco"))),
          Json.Obj.of(Map.of()));

  private static List<Json> variants(Json json) {
    List<Json> all = new ArrayList<>(OTHERS);
    switch (json) {
      case Json.Items items -> all.addAll(itemVariants(items.values()));
      case Json.Obj obj -> all.addAll(fieldVariants(obj.fields()));
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
    return all;
  }

  private static List<Json> itemVariants(List<Json> items) {
    List<Json> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (Json other : variants(items.get(i))) {
        List<Json> copy = new ArrayList<>(items);
        copy.set(i, other);
        all.add(Json.of(copy));
      }
    }
    return all;
  }

  private static List<Json> fieldVariants(Map<String, Json> fields) {
    List<Json> all = new ArrayList<>();
    fields.forEach(
        (name, value) -> {
          Map<String, Json> without = new LinkedHashMap<>(fields);
          without.remove(name);
          all.add(Json.Obj.of(without));
          for (Json other : variants(value)) {
            Map<String, Json> copy = new LinkedHashMap<>(fields);
            copy.put(name, other);
            all.add(Json.Obj.of(copy));
          }
        });
    return all;
  }

  private static boolean isGoodButForWhatASchemaCannotSay(Reading reading) {
    return !(reading instanceof Reading.Damaged(List<Problem> problems, _, _))
        || problems.stream().allMatch(p -> BEYOND_SCHEMA.matcher(p.found()).find());
  }

  @Test
  void schemaAndReaderAgreeOnEveryVariantOfAFile() throws IOException {
    Json everything = JsonReader.read(Files.readString(EVERYTHING), new Complaints()).orElseThrow();
    List<Json> all = variants(everything);
    assertTrue(all.size() > 1_500, () -> "only " + all.size());
    for (Json variant : all) {
      String text = JsonWriter.line(variant);
      Reading reading = PathwayReader.read("a.json", text.getBytes(StandardCharsets.UTF_8));
      assertEquals(
          CorpusTest.isGood(text),
          isGoodButForWhatASchemaCannotSay(reading),
          () -> text + "\n" + Corpus.told(reading));
    }
  }
}
