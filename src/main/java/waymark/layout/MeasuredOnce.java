package waymark.layout;

import java.util.HashMap;
import java.util.Map;
import waymark.model.RoleId;
import waymark.model.View;

/// The sizes of the cards of one view, each asked for once: to break and measure the text of a card
/// takes longer than to find it a place.
final class MeasuredOnce implements CardSizes {

  private final CardSizes sizes;
  private final Map<RoleId, Size> known = new HashMap<>();

  MeasuredOnce(CardSizes sizes) {
    this.sizes = sizes;
  }

  @Override
  public Size of(View view, RoleId role) {
    return known.computeIfAbsent(role, _ -> sizes.of(view, role));
  }
}
