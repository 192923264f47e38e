package waymark.app;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import waymark.model.Pathway;
import waymark.model.View;

/// What a person tries first.
enum Lesson {
  /// A role on the canvas.
  ROLE,
  /// A step between two roles.
  STEP,
  /// A qualification that a step or a role asks for.
  QUALIFICATION,
  /// A picture that leaves the program.
  EXPORT;

  /// {@return what was learnt by making `after` of `before`}
  static Set<Lesson> between(Pathway before, Pathway after) {
    Set<Lesson> learnt = EnumSet.noneOf(Lesson.class);
    if (cards(after) > cards(before)) {
      learnt.add(ROLE);
    }
    if (after.steps().size() > before.steps().size()) {
      learnt.add(STEP);
    }
    if (after.needs().count() > before.needs().count()) {
      learnt.add(QUALIFICATION);
    }
    return learnt;
  }

  private static int cards(Pathway pathway) {
    return pathway.views().stream().map(View::placements).mapToInt(p -> p.size()).sum();
  }

  /// {@return its name in the texts, as `lesson.KEY`}
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
