package waymark.layout;

import waymark.model.StepId;
import waymark.model.View;

/// How large the labels of a view's steps are, which depends on their needs.
@FunctionalInterface
public interface LabelSizes {

  /// Steps without labels.
  LabelSizes NONE = (_, _) -> new Size(0, 0);

  /// {@return the size of the label by which `view` shows the needs of `step`; 0 by 0 for none}
  Size of(View view, StepId step);
}
