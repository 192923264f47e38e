package waymark.model.reference;

import java.util.Locale;

/// What an end of a pay range is worth, with what has to be said beside it.
///
/// @param pounds a year, before tax
/// @param year for which it was read
/// @param standing how firm it is, such as `provisional` or `derived`
/// @param citation where it was read
public record Worth(int pounds, String year, String standing, Citation citation) {

  static Worth of(PayPoint point) {
    return new Worth(
        point.pounds(), point.year().label(), point.status().label(), point.citation());
  }

  static Worth of(PayBand band, int pounds) {
    return new Worth(pounds, band.year(), band.citation().certainty().label(), band.citation());
  }

  /// {@return such as `£58,569`}
  public String inPounds() {
    return "£" + String.format(Locale.UK, "%,d", pounds);
  }

  /// {@return such as `2025/26, derived`}
  public String caveat() {
    return year + ", " + standing;
  }
}
