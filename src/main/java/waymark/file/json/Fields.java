package waymark.file.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of one object, asked for by name. What was never asked for is [left over][#rest()].
public final class Fields {

  private final Map<String, Json> fields;
  private final Spot at;
  private final String what;
  private final boolean isObject;
  private final Complaints complaints;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(
      Map<String, Json> fields, Spot at, String what, boolean isObject, Complaints complaints) {
    this.fields = fields;
    this.at = at;
    this.what = what;
    this.isObject = isObject;
    this.complaints = complaints;
  }

  /// {@return the fields of `json`; none, and a complaint, if it is no object}
  ///
  /// @param what the object in words, such as `a role`
  public static Fields of(Json json, String what, Complaints complaints) {
    if (json instanceof Json.Obj(Map<String, Json> fields, Spot at)) {
      return new Fields(fields, at, what, true, complaints);
    }
    complaints.add(json.at(), Words.describe(json), what + ", an object in { }");
    return new Fields(Map.of(), json.at(), what, false, complaints);
  }

  /// {@return where the value of a field begins, or the object if it has none}
  public Spot at(String name) {
    return peek(name).map(Json::at).orElse(at);
  }

  /// {@return the value of a field as it stands}
  public Optional<Json> peek(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /// {@return what a field says; empty if it is absent or wrong}
  public <T> Optional<T> may(String name, Decoder<T> decoder) {
    asked.add(name);
    return peek(name).flatMap(json -> decoder.decode(json, complaints));
  }

  /// {@return what a field says; if it is absent or wrong, a complaint is made, and `standIn` lets
  /// reading go on}
  public <T> T need(String name, Decoder<T> decoder, T standIn) {
    if (isObject && peek(name).isEmpty()) {
      complaints.add(at, what + " without " + Words.quoted(name), "a field " + Words.quoted(name));
    }
    return may(name, decoder).orElse(standIn);
  }

  /// {@return the items of a list; none if the field is absent}
  public <T> List<T> list(String name, Decoder<T> item) {
    return may(name, Decoders.list(item)).orElse(List.of());
  }

  /// Notes a complaint about the value of a field, or about the object if it has none.
  public void complain(String name, String found, String expected) {
    complaints.add(at(name), found, expected);
  }

  /// {@return each field that was not asked for, in its order, as JSON text on one line}
  public Map<String, String> rest() {
    Map<String, String> rest = new LinkedHashMap<>();
    fields.forEach(
        (name, json) -> {
          if (!asked.contains(name)) {
            rest.put(name, JsonWriter.line(json));
          }
        });
    return rest;
  }
}
