package waymark.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import waymark.model.Placement;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepKind;
import waymark.model.View;

/// What moves up in one view does not move back in another: a step that advances runs to a later
/// stage in every view, or in none.
final class ViewsAgree implements Rule {

  @Override
  public String id() {
    return "views-agree";
  }

  @Override
  public String name() {
    return "No view contradicts another";
  }

  @Override
  public List<Finding> check(Inquiry inquiry) {
    List<View> views = inquiry.pathway().views();
    return inquiry.pathway().steps().stream()
        .filter(s -> s.kind() == StepKind.ADVANCE)
        .flatMap(s -> check(inquiry, views, s))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, List<View> views, Step step) {
    Optional<View> onwards = views.stream().filter(v -> stages(v, step) > 0).findFirst();
    return onwards.stream()
        .flatMap(
            there ->
                views.stream()
                    .filter(v -> stages(v, step) < 0)
                    .map(here -> finding(inquiry, step, here, there)));
  }

  /// How many stages `step` goes on in `view`; 0 if that is not known.
  private static int stages(View view, Step step) {
    OptionalInt from = stage(view, step.from());
    OptionalInt to = stage(view, step.to());
    return from.isPresent() && to.isPresent() ? to.getAsInt() - from.getAsInt() : 0;
  }

  private static OptionalInt stage(View view, RoleId role) {
    Optional<StageId> stage = view.placement(role).flatMap(Placement::stage);
    List<StageId> order = view.stages().stream().map(Stage::id).toList();
    return stage.map(s -> OptionalInt.of(order.indexOf(s))).orElse(OptionalInt.empty());
  }

  private static Finding finding(Inquiry inquiry, Step step, View here, View there) {
    return inquiry
        .about(
            step.id(),
            "%s runs to an earlier stage in \"%s\" and to a later one in \"%s\"."
                .formatted(inquiry.name(step.id()), here.title(), there.title()))
        .inView(here.id());
  }
}
