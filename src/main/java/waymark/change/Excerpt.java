package waymark.change;

import waymark.model.Pathway;
import waymark.model.StepId;
import waymark.model.View;

/// As much of a view as another pathway can show.
final class Excerpt {

  private Excerpt() {}

  /// {@return `view` with those of its roles and steps that `pathway` has}
  static View of(View view, Pathway pathway) {
    return view.withPlacements(
            view.placements().stream().filter(p -> pathway.role(p.role()).isPresent()).toList())
        .withBends(view.bends().stream().filter(b -> has(pathway, b.step())).toList())
        .withLabels(view.labels().stream().filter(l -> has(pathway, l.step())).toList())
        .withHidden(view.hidden().stream().filter(s -> has(pathway, s)).toList());
  }

  private static boolean has(Pathway pathway, StepId step) {
    return pathway.step(step).isPresent();
  }
}
