package waymark.route;

import java.util.List;
import waymark.model.QualificationId;

/// A qualification that a route still asks for.
///
/// @param duties what it satisfies, in the order in which these come up
/// @param study when it could be gained
public record Gain(QualificationId qualification, List<Duty> duties, Study study) {
  public Gain {
    duties = List.copyOf(duties);
  }
}
