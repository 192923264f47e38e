package waymark.file.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value and where it stands.
public sealed interface Json {

  /// {@return where the value begins}
  Spot at();

  /// A text, its escapes undone.
  record Text(String value, Spot at) implements Json {}

  /// A number, in the characters it was written with.
  record Num(String digits, Spot at) implements Json {}

  /// True or false.
  record Bool(boolean value, Spot at) implements Json {}

  /// The word `null`.
  record Null(Spot at) implements Json {}

  /// A list.
  record Items(List<Json> values, Spot at) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  /// An object, its fields in their order. The map is the value's own: it is handed over, not
  /// copied, since a file may have hundreds of thousands of them.
  record Obj(Map<String, Json> fields, Spot at) implements Json {

    /// {@return an object of a copy of `fields` that stands nowhere}
    public static Obj of(Map<String, Json> fields) {
      return new Obj(new LinkedHashMap<>(fields), Spot.START);
    }
  }

  /// {@return a text that stands nowhere}
  static Json of(String text) {
    return new Text(text, Spot.START);
  }

  /// {@return a truth value that stands nowhere}
  static Json of(boolean value) {
    return new Bool(value, Spot.START);
  }

  /// {@return a whole number that stands nowhere}
  static Json of(int number) {
    return new Num(Integer.toString(number), Spot.START);
  }

  /// {@return a list that stands nowhere}
  static Json of(List<Json> values) {
    return new Items(values, Spot.START);
  }
}
