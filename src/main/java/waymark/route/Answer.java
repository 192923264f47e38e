package waymark.route;

import java.util.List;

/// What comes of an enquiry.
public sealed interface Answer {

  /// There are ways.
  ///
  /// @param routes best first, at least one
  record Found(List<Route> routes) implements Answer {
    public Found {
      routes = List.copyOf(routes);
    }
  }

  /// There is no way.
  ///
  /// @param whys what is missing; each alone would open a route
  record None(List<Why> whys) implements Answer {
    public None {
      whys = List.copyOf(whys);
    }
  }
}
