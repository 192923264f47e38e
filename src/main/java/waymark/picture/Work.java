package waymark.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Pathway;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.View;

/// What a picture was made of, so that the next one can use what an edit leaves as it is.
///
/// @param sketched whether nothing in it was looked for a place
/// @param roles all of the pathway's
/// @param steps those drawn
/// @param cards what was painted for each role
/// @param paths what was painted for each step
record Work(
    Pathway pathway,
    View view,
    Theme theme,
    boolean sketched,
    Map<RoleId, Role> roles,
    List<Step> steps,
    Ground ground,
    Lines lines,
    Labels labels,
    Map<RoleId, PaintedCard> cards,
    Map<StepId, PaintedStep> paths) {

  /// A card, painted.
  record PaintedCard(CardText.Content content, Rect rect, Mark.Group group) {}

  /// A step, painted.
  record PaintedStep(
      Course course,
      List<Crossings.Crossing> crossings,
      List<Badge> badges,
      Colour colour,
      Mark.Group group) {}

  /// {@return whether cards say the same in `now` if their roles are the same}
  boolean saysTheSame(Pathway now, View nowView) {
    return pathway.qualifications().equals(now.qualifications())
        && pathway.about().asOf().equals(now.about().asOf())
        && view.cardLines().equals(nowView.cardLines());
  }

  /// {@return whether all things are called the same in `now`}
  boolean callsTheSame(Pathway now, List<Step> nowSteps) {
    return pathway.roles().equals(now.roles())
        && pathway.qualifications().equals(now.qualifications())
        && pathway.about().asOf().equals(now.about().asOf())
        && steps.equals(nowSteps);
  }

  /// {@return whether a card of `role` looks as it did, if it says the same}
  boolean paints(Role role, Theme now) {
    return theme.equals(now)
        && Optional.ofNullable(roles.get(role.id()))
            .filter(was -> was.kind() == role.kind() && Tones.of(was) == Tones.of(role))
            .isPresent();
  }

  Optional<PaintedCard> card(RoleId role) {
    return Optional.ofNullable(cards.get(role));
  }

  Optional<PaintedStep> path(StepId step) {
    return Optional.ofNullable(paths.get(step));
  }
}
