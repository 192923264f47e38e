package waymark.route;

import java.util.List;

/// One of the smallest sets of things whose absence closes every route.
///
/// @param missing what would open a route, all of it together; empty where nothing could
/// @param sentence the same for a person
public record Why(List<Missing> missing, String sentence) {
  public Why {
    missing = List.copyOf(missing);
  }
}
