package waymark.route;

import java.util.List;
import waymark.model.QualificationId;

/// A qualification that a route still asks for. A [Programme] says when it could be gained.
///
/// @param duties what it satisfies, in the order in which these come up
public record Gain(QualificationId qualification, List<Duty> duties) {
  public Gain {
    duties = List.copyOf(duties);
  }
}
