package waymark.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    List<Stages> views = inquiry.pathway().views().stream().map(Stages::of).toList();
    return inquiry.pathway().steps().stream()
        .filter(s -> s.kind() == StepKind.ADVANCE)
        .flatMap(s -> check(inquiry, views, s))
        .toList();
  }

  private static Stream<Finding> check(Inquiry inquiry, List<Stages> views, Step step) {
    Optional<Stages> onwards = views.stream().filter(v -> v.gone(step) > 0).findFirst();
    return onwards.stream()
        .flatMap(
            there ->
                views.stream()
                    .filter(v -> v.gone(step) < 0)
                    .map(here -> finding(inquiry, step, here.view(), there.view())));
  }

  private static Finding finding(Inquiry inquiry, Step step, View here, View there) {
    return inquiry
        .about(
            step.id(),
            "%s runs to an earlier stage in \"%s\" and to a later one in \"%s\"."
                .formatted(inquiry.name(step.id()), here.title(), there.title()))
        .inView(here.id());
  }

  /// The stages of a view as numbers, by role.
  private record Stages(View view, Map<RoleId, Integer> numbers) {

    static Stages of(View view) {
      List<StageId> order = view.stages().stream().map(Stage::id).toList();
      Map<RoleId, Integer> numbers = new HashMap<>();
      view.placements()
          .forEach(p -> p.stage().ifPresent(s -> numbers.put(p.role(), order.indexOf(s))));
      return new Stages(view, numbers);
    }

    /// How many stages `step` goes on; 0 if that is not known.
    int gone(Step step) {
      return numbers.containsKey(step.from()) && numbers.containsKey(step.to())
          ? numbers.getOrDefault(step.to(), 0) - numbers.getOrDefault(step.from(), 0)
          : 0;
    }
  }
}
