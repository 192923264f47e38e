package waymark.file.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Text to a tree. Text that is not JSON gives no tree and one complaint; a field that comes twice
/// or a number such as `NaN` gives a complaint, and reading goes on.
public final class JsonReader {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxTokenCount(Limits.TOKENS)
                  .maxNumberLength(Limits.NUMBER)
                  .maxStringLength(Limits.TEXT)
                  .maxNameLength(Limits.NAME)
                  .build())
          .build();

  private final JsonParser parser;
  private final Complaints complaints;

  private JsonReader(JsonParser parser, Complaints complaints) {
    this.parser = parser;
    this.complaints = complaints;
  }

  /// {@return the value that `text` is, or nothing if it is not JSON}
  public static Optional<Json> read(String text, Complaints complaints) {
    if (text.isBlank()) {
      complaints.add(Spot.START, "an empty file", "a JSON object, from { to }");
      return Optional.empty();
    }
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return read(parser, text, complaints);
    }
  }

  private static Optional<Json> read(JsonParser parser, String text, Complaints complaints) {
    try {
      JsonReader reader = new JsonReader(parser, complaints);
      Json json = reader.value(parser.nextToken());
      if (parser.nextToken() != null) {
        complaints.add(
            reader.here(), "more text behind the end of the JSON value", "the end of the file");
      }
      return Optional.of(json);
    } catch (JacksonException e) {
      SyntaxComplaint.add(e, parser, text, complaints);
      return Optional.empty();
    }
  }

  private Spot here() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Spot(at.getLineNr(), at.getColumnNr());
  }

  private Json value(JsonToken token) {
    Spot at = here();
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> items(at);
      case VALUE_STRING -> new Json.Text(parser.getString(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
      case VALUE_TRUE -> new Json.Bool(true, at);
      case VALUE_FALSE -> new Json.Bool(false, at);
      case VALUE_NULL -> new Json.Null(at);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + token);
    };
  }

  private Json number(Spot at) {
    String digits = parser.getString();
    if (!parser.isNaN()) {
      return new Json.Num(digits, at);
    }
    complaints.add(at, digits, "a number written in digits");
    return new Json.Num("0", at);
  }

  private Json items(Spot at) {
    List<Json> values = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      values.add(value(t));
    }
    return new Json.Items(values, at);
  }

  private Json object(Spot at) {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Spot nameAt = here();
      Json value = value(parser.nextToken());
      Json first = fields.putIfAbsent(name, value);
      if (first != null) {
        complaints.add(
            nameAt,
            "a second field " + Words.quoted(name),
            "each field once; its first value is in line " + first.at().line());
      }
    }
    return new Json.Obj(fields, at);
  }
}
