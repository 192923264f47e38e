package waymark.file.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Puts an object together, field by field in the order of the calls. Nothing is written for what
/// is absent or an empty list.
public final class Build {

  private final Map<String, Json> fields = new LinkedHashMap<>();

  /// Adds a field.
  public Build put(String name, Json value) {
    fields.put(name, value);
    return this;
  }

  /// Adds a text.
  public Build text(String name, String value) {
    return put(name, Json.of(value));
  }

  /// Adds the words of something, if it is there.
  public Build text(String name, Optional<?> value) {
    value.ifPresent(v -> text(name, v.toString()));
    return this;
  }

  /// Adds a whole number.
  public Build number(String name, int value) {
    return put(name, Json.of(value));
  }

  /// Adds a number, without `.0` if it is whole.
  public Build number(String name, double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return put(name, new Json.Num(digits.toPlainString(), Spot.START));
  }

  /// Adds a value, if it is there.
  public <T> Build may(String name, Optional<T> value, Function<T, Json> encode) {
    value.ifPresent(v -> put(name, encode.apply(v)));
    return this;
  }

  /// Adds a list, unless it is empty.
  public <T> Build list(String name, List<T> values, Function<T, Json> encode) {
    return values.isEmpty() ? this : put(name, Json.of(values.stream().map(encode).toList()));
  }

  /// Adds a list of texts, unless it is empty.
  public Build texts(String name, List<?> values) {
    return list(name, values, v -> Json.of(v.toString()));
  }

  /// Adds fields whose values are JSON text. What is not JSON is added as a text; a name that the
  /// object has already is left alone.
  public Build rest(Map<String, String> texts) {
    texts.forEach((name, text) -> fields.putIfAbsent(name, parsed(text)));
    return this;
  }

  private static Json parsed(String text) {
    Complaints complaints = new Complaints();
    Optional<Json> json = JsonReader.read(text, complaints);
    return json.filter(_ -> complaints.isEmpty()).orElseGet(() -> Json.of(text));
  }

  /// {@return the object}
  public Json done() {
    return Json.Obj.of(fields);
  }
}
