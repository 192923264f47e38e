package waymark.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.Grid;
import waymark.model.Need;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.model.Strand;
import waymark.model.View;
import waymark.model.Years;
import waymark.picture.Mark;
import waymark.picture.Phrases;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// What a view shows, with the words for it.
///
/// @param roles those shown, in reading order
/// @param steps those shown, in the order of the roles that they leave
record Told(
    Pathway pathway,
    View view,
    Picture picture,
    List<Role> roles,
    List<Step> steps,
    Map<QualificationId, Qualification> qualifications) {

  static Told of(Pathway pathway, View view, Picture picture) {
    Map<RoleId, Role> byId = pathway.rolesById();
    List<Role> roles =
        picture.marks().stream()
            .flatMap(mark -> mark instanceof Mark.Group g ? g.element().stream() : Stream.empty())
            .flatMap(
                id ->
                    id instanceof RoleId r
                        ? Optional.ofNullable(byId.get(r)).stream()
                        : Stream.empty())
            .toList();
    List<Step> shown = pathway.stepsIn(view);
    List<Step> steps = roles.stream().flatMap(r -> leaving(shown, r)).toList();
    return new Told(pathway, view, picture, roles, steps, pathway.qualificationsById());
  }

  private static Stream<Step> leaving(List<Step> steps, Role role) {
    return steps.stream().filter(step -> step.from().equals(role.id()));
  }

  List<Step> leaving(Role role) {
    return leaving(steps, role).toList();
  }

  String title(RoleId id) {
    return pathway.role(id).map(Role::title).orElse(id.value());
  }

  /// The column in which the role's card stands.
  Optional<Stage> stage(Role role) {
    return centre(role)
        .flatMap(rect -> picture.grid().stageAt(rect.centre().x()))
        .or(() -> placement(role).flatMap(Placement::stage))
        .flatMap(id -> picture.grid().column(id))
        .map(Grid.Column::stage);
  }

  /// The row in which the role's card stands.
  Optional<Strand> strand(Role role) {
    return centre(role)
        .flatMap(rect -> picture.grid().strandAt(rect.centre().y()))
        .or(() -> placement(role).flatMap(Placement::strand))
        .flatMap(id -> picture.grid().row(id))
        .map(Grid.Row::strand);
  }

  private Optional<Rect> centre(Role role) {
    return Optional.ofNullable(picture.cards().get(role.id()));
  }

  private Optional<Placement> placement(Role role) {
    return view.placement(role.id());
  }

  String needs(List<Need> needs) {
    return needs.stream()
        .map(need -> Phrases.need(need, qualifications, pathway.about().asOf()))
        .collect(Collectors.joining("; "));
  }

  static String years(Years years) {
    String from = Phrases.number(years.from());
    String to = Phrases.number(years.to());
    String span = from.equals(to) ? from : from + " to " + to;
    return span + (span.equals("1") ? " year" : " years");
  }
}
