package waymark.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import waymark.model.LabelPlace;
import waymark.model.StepId;
import waymark.model.View;

/// The badges of all steps of a view, and which of them a change leaves alone. Those that a person
/// placed stay there and take their place before all others; the others follow in the order in
/// which lines were found.
///
/// @param tags the boxes of all badges, by where they are
record Labels(Map<StepId, Label> byStep, Nearby<Surroundings.Tag> tags) {

  static final Labels NONE = new Labels(Map.of(), new Nearby<>());

  /// {@return the labels of `lines`}
  ///
  /// @param sayings what each labelled step says
  /// @param before labels placed earlier
  /// @param disturbed where ground and lines are not as they were then; where labels are not is
  ///   added
  static Labels of(
      View view,
      Map<StepId, List<Saying>> sayings,
      Lines lines,
      Ground ground,
      Labels before,
      Disturbed disturbed) {
    Map<StepId, Spot> places = places(view);
    Surroundings surroundings = new Surroundings(ground, lines.pieces());
    LabelPlacing placing = new LabelPlacing(surroundings);
    Map<StepId, Label> labels = new LinkedHashMap<>();
    for (Course course : lines.courses().values()) {
      StepId step = course.errand().step().id();
      Optional<Spot> place = Optional.ofNullable(places.get(step));
      Optional<List<Saying>> says = Optional.ofNullable(sayings.get(step));
      if (place.isPresent() && says.isPresent()) {
        Label label = placing.at(course, says.get(), place.get());
        labels.put(step, label);
        take(surroundings, step, label);
      }
    }
    Map<StepId, Label> kept = before.kept(lines, sayings, labels, disturbed);
    for (Course course : lines.courses().values()) {
      StepId step = course.errand().step().id();
      Optional<List<Saying>> says = Optional.ofNullable(sayings.get(step));
      if (says.isPresent() && !labels.containsKey(step)) {
        Optional<Label> old = Optional.ofNullable(kept.get(step));
        Label label =
            old.filter(l -> !disturbed.meets(l.seen()))
                .orElseGet(() -> placing.find(course, says.get()));
        if (old.filter(l -> l.badges().equals(label.badges())).isEmpty()) {
          old.ifPresent(l -> disturbed.addAll(l.boxes()));
          disturbed.addAll(label.boxes());
        }
        labels.put(step, label);
        take(surroundings, step, label);
      }
    }
    return new Labels(labels, surroundings.taken());
  }

  private static Map<StepId, Spot> places(View view) {
    return view.labels().stream()
        .collect(Collectors.toMap(LabelPlace::step, p -> new Spot(p.at().x(), p.at().y())));
  }

  private static void take(Surroundings surroundings, StepId step, Label label) {
    label.boxes().forEach(box -> surroundings.take(new Surroundings.Tag(step, box)));
  }

  /// Those found places that may stay. Where other labels were, or a person has put one, is
  /// disturbed.
  private Map<StepId, Label> kept(
      Lines lines,
      Map<StepId, List<Saying>> sayings,
      Map<StepId, Label> placed,
      Disturbed disturbed) {
    Map<StepId, Label> kept = new HashMap<>();
    Map<StepId, Label> news = new HashMap<>(placed);
    byStep.forEach(
        (step, label) -> {
          Optional<Label> now = Optional.ofNullable(placed.get(step));
          if (label.placed() && now.filter(l -> l.badges().equals(label.badges())).isPresent()) {
            news.remove(step);
          } else if (!label.placed()
              && now.isEmpty()
              && Optional.ofNullable(lines.courses().get(step))
                  .filter(c -> label.isAsBefore(c, sayings.getOrDefault(step, List.of())))
                  .isPresent()) {
            kept.put(step, label);
          } else {
            disturbed.addAll(label.boxes());
          }
        });
    news.values().forEach(label -> disturbed.addAll(label.boxes()));
    return kept;
  }

  /// {@return the label of `step`}
  Optional<Label> of(StepId step) {
    return Optional.ofNullable(byStep.get(step));
  }

  /// {@return the badges of `step`, first to last}
  List<Badge> badges(StepId step) {
    return of(step).map(Label::badges).orElse(List.of());
  }
}
