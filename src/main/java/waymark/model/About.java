package waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom and which day a pathway speaks of.
///
/// @param organisation the school, trust or body
/// @param phase such as `primary` or `secondary`, in the author's words
/// @param size such as `small` or `large`, in the author's words
/// @param payArea the area whose pay figures apply
/// @param asOf the date for which the pathway speaks
/// @param caveat what a reader of the picture must know, printed under its title
/// @param sources where the pathway comes from, each with its date
/// @param extra fields of the file that are not known here
public record About(
    Optional<String> organisation,
    Optional<String> phase,
    Optional<String> size,
    Optional<PayArea> payArea,
    Optional<LocalDate> asOf,
    Optional<String> caveat,
    List<String> sources,
    Extra extra) {

  /// Nothing said.
  public static final About NOTHING =
      new About(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Extra.NONE);

  public About {
    sources = List.copyOf(sources);
  }
}
