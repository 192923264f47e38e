package waymark.app;

import java.util.List;
import java.util.Optional;
import waymark.model.ViewId;
import waymark.rule.Finding;

/// What the rules found of how a view is drawn.
final class DrawingFindings {

  private DrawingFindings() {}

  /// {@return the sentences about `view` only}
  static List<String> of(DocumentPane pane, ViewId view) {
    return pane.findingsProperty().get().stream()
        .filter(f -> f.view().equals(Optional.of(view)))
        .map(Finding::message)
        .toList();
  }
}
