package waymark.file;

import java.util.HashMap;
import java.util.Map;
import waymark.file.json.Fields;
import waymark.file.json.Spot;
import waymark.file.json.Words;

/// Notes what may come only once and comes twice.
final class Once {

  private final String what;
  private final Map<String, Spot> first = new HashMap<>();

  /// @param what the thing in words, such as `placement of`
  Once(String what) {
    this.what = what;
  }

  /// Notes a complaint if `key`, the value of the field `name`, was there before.
  void check(Fields fields, String name, String key) {
    Spot before = first.putIfAbsent(key, fields.at(name));
    if (before != null && fields.peek(name).isPresent()) {
      fields.complain(
          name,
          "a second " + what + " " + Words.quoted(key),
          "one " + what + " it; the first is in line " + before.line());
    }
  }
}
