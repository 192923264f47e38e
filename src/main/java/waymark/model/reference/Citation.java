package waymark.model.reference;

/// Where a fact was read.
///
/// @param source what was read
/// @param date the date of the source: a year, month or day (`2022`, `2022-01`, `2022-01-27`), or
///   words where it bears none
/// @param certainty how sure the fact is
public record Citation(String source, String date, Certainty certainty) {
  public Citation {
    if (source.isBlank() || date.isBlank()) {
      throw new IllegalArgumentException("a citation has a source and a date");
    }
  }
}
