package waymark.route;

import java.util.List;
import java.util.Optional;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StepId;

/// A way from one role to another.
///
/// @param posts the roles in order, the present one first
/// @param steps the moves between them, one fewer
/// @param years how long they usually take in all; a step that says nothing counts as none
/// @param gains the qualifications still to gain, each once, in the order in which they are needed
/// @param rise the first role on it that is known to pay more than the present one
public record Route(
    List<Post> posts, List<StepId> steps, Span years, List<Gain> gains, Optional<RoleId> rise) {
  public Route {
    posts = List.copyOf(posts);
    steps = List.copyOf(steps);
    gains = List.copyOf(gains);
  }

  /// {@return the roles in order, the present one first}
  public List<RoleId> roles() {
    return posts.stream().map(Post::role).toList();
  }

  /// {@return the qualifications still to gain, each once}
  public List<QualificationId> qualifications() {
    return gains.stream().map(Gain::qualification).toList();
  }
}
