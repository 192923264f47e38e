package waymark.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something a person gains by study or training and then holds.
///
/// @param id its id
/// @param name in full
/// @param shortName for badges, such as `NPQH`; `short` in the file
/// @param months how long it takes, assessment included
/// @param offered when it can be started
/// @param completeBy the first day on which it can no longer be completed so as to count
/// @param countsAs the qualifications in whose place it will do
/// @param audience whom it is for, in words; `for` in the file
/// @param funding who pays for it
/// @param summary what it is, in the author's words
/// @param sources where these facts come from, each with its date
public record Qualification(
    QualificationId id,
    String name,
    Optional<String> shortName,
    Optional<Months> months,
    Period offered,
    Optional<LocalDate> completeBy,
    List<QualificationId> countsAs,
    Optional<String> audience,
    Optional<Funding> funding,
    Optional<String> summary,
    List<String> sources,
    Extra extra) {

  public Qualification {
    Text.check(name, "a qualification has a name");
    countsAs = List.copyOf(countsAs);
    sources = List.copyOf(sources);
  }

  /// {@return a qualification of which only the name is known}
  public static Qualification of(QualificationId id, String name) {
    return new Qualification(
        id,
        name,
        Optional.empty(),
        Optional.empty(),
        Period.ALWAYS,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Extra.NONE);
  }

  /// {@return what a badge says: the short name, or else the name}
  public String badge() {
    return shortName.orElse(name);
  }

  /// {@return the same qualification under another name}
  public Qualification withName(String newName) {
    return new Qualification(
        id,
        newName,
        shortName,
        months,
        offered,
        completeBy,
        countsAs,
        audience,
        funding,
        summary,
        sources,
        extra);
  }

  /// {@return the same qualification under another id}
  public Qualification withId(QualificationId newId) {
    return new Qualification(
        newId,
        name,
        shortName,
        months,
        offered,
        completeBy,
        countsAs,
        audience,
        funding,
        summary,
        sources,
        extra);
  }

  /// {@return the same qualification in the place of others}
  public Qualification withCountsAs(List<QualificationId> qualifications) {
    return new Qualification(
        id,
        name,
        shortName,
        months,
        offered,
        completeBy,
        qualifications,
        audience,
        funding,
        summary,
        sources,
        extra);
  }

  /// {@return the same qualification taking another time, or offered at other dates}
  public Qualification withTime(
      Optional<Months> newMonths, Period newOffered, Optional<LocalDate> newCompleteBy) {
    return new Qualification(
        id,
        name,
        shortName,
        newMonths,
        newOffered,
        newCompleteBy,
        countsAs,
        audience,
        funding,
        summary,
        sources,
        extra);
  }

  /// {@return the same qualification with another short name}
  public Qualification withShortName(Optional<String> newShort) {
    return new Qualification(
        id,
        name,
        newShort,
        months,
        offered,
        completeBy,
        countsAs,
        audience,
        funding,
        summary,
        sources,
        extra);
  }

  /// {@return the same qualification for others}
  public Qualification withAudience(Optional<String> newAudience) {
    return new Qualification(
        id,
        name,
        shortName,
        months,
        offered,
        completeBy,
        countsAs,
        newAudience,
        funding,
        summary,
        sources,
        extra);
  }

  /// {@return the same qualification with another summary}
  public Qualification withSummary(Optional<String> newSummary) {
    return new Qualification(
        id,
        name,
        shortName,
        months,
        offered,
        completeBy,
        countsAs,
        audience,
        funding,
        newSummary,
        sources,
        extra);
  }
}
