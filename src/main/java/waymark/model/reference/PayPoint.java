package waymark.model.reference;

import waymark.model.PayArea;
import waymark.model.PayFrame;
import waymark.model.PayStatus;

/// What a point of a pay structure is worth in one year and area.
///
/// @param year the year for which it holds
/// @param area the area in which it holds
/// @param frame the structure it belongs to
/// @param point its name, such as `L6`
/// @param pounds a year, before tax
/// @param status how firm it is
/// @param citation where it was read
public record PayPoint(
    PayYear year,
    PayArea area,
    PayFrame frame,
    String point,
    int pounds,
    PayStatus status,
    Citation citation) {

  public PayPoint {
    if (point.isBlank() || pounds <= 0) {
      throw new IllegalArgumentException("a pay point has a name and a worth");
    }
  }

  Key key() {
    return new Key(year, area, frame, point);
  }

  record Key(PayYear year, PayArea area, PayFrame frame, String point) {}
}
