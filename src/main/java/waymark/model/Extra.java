package waymark.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Fields of a file that this version does not know. They are kept, in their order, and written
/// back behind the known ones.
///
/// @param fields the JSON text of each unknown field by its name
public record Extra(Map<String, String> fields) {

  /// No unknown field.
  public static final Extra NONE = new Extra(Map.of());

  public Extra {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
