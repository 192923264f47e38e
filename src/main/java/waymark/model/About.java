package waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whom and which day a pathway speaks of.
///
/// @param id by which plans and other versions know the pathway again; it never changes once given
/// @param organisation the school, trust or body
/// @param phase such as `primary` or `secondary`, in the author's words
/// @param size such as `small` or `large`, in the author's words
/// @param payArea the area whose pay figures apply
/// @param asOf the date for which the pathway speaks
/// @param spelling how its house writes the word for the SENCo; empty leaves every text as it is
/// @param caveat what a reader of the picture must know, printed under its title
/// @param sources where the pathway comes from, each with its date
/// @param extra fields of the file that are not known here
public record About(
    Optional<String> id,
    Optional<String> organisation,
    Optional<String> phase,
    Optional<String> size,
    Optional<PayArea> payArea,
    Optional<LocalDate> asOf,
    Optional<Spelling> spelling,
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
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Extra.NONE);

  public About {
    id.ifPresent(Id::check);
    sources = List.copyOf(sources);
  }

  /// {@return the same, known by `newId`}
  public About withId(Optional<String> newId) {
    return new About(
        newId, organisation, phase, size, payArea, asOf, spelling, caveat, sources, extra);
  }

  /// {@return the same, of another organisation}
  public About withOrganisation(Optional<String> newOrganisation) {
    return new About(
        id, newOrganisation, phase, size, payArea, asOf, spelling, caveat, sources, extra);
  }

  /// {@return the same, with the pay of another area}
  public About withPayArea(Optional<PayArea> newArea) {
    return new About(
        id, organisation, phase, size, newArea, asOf, spelling, caveat, sources, extra);
  }

  /// {@return the same, for another day}
  public About withAsOf(Optional<LocalDate> day) {
    return new About(id, organisation, phase, size, payArea, day, spelling, caveat, sources, extra);
  }

  /// {@return the same, with another caveat}
  public About withCaveat(Optional<String> newCaveat) {
    return new About(
        id, organisation, phase, size, payArea, asOf, spelling, newCaveat, sources, extra);
  }

  /// {@return the same, spelled another way}
  public About withSpelling(Optional<Spelling> newSpelling) {
    return new About(
        id, organisation, phase, size, payArea, asOf, newSpelling, caveat, sources, extra);
  }
}
