package waymark.app.outline;

import waymark.model.Id;
import waymark.model.Pathway;

/// What comes of a key pressed on a row.
sealed interface Turn {

  /// Another pathway.
  ///
  /// @param next the pathway; a role that is new in it has no place yet
  /// @param label what was done, as an order
  /// @param row what to stand on afterwards: a role, or a step
  record Done(Pathway next, String label, Id row) implements Turn {}

  /// Nothing.
  ///
  /// @param why a sentence for the person
  record Refused(String why) implements Turn {}
}
