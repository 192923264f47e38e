package waymark.layout;

import waymark.model.RoleId;
import waymark.model.View;

/// How large the cards of a view are, which depends on the lines that they show.
@FunctionalInterface
public interface CardSizes {

  /// {@return the size of the card by which `view` shows `role`}
  ///
  /// @param view the view, with or without a place for the role
  Size of(View view, RoleId role);
}
