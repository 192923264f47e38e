package waymark.model;

import java.util.List;
import java.util.Optional;

/// What a step or a role asks for: any one of some qualifications, by a certain time. The needs of
/// a list all hold. A qualification that [counts as][Qualification#countsAs()] one of them will do.
///
/// @param anyOf one or more qualifications, any of which will do
/// @param when by when
/// @param holds the dates between which the need itself holds
/// @param exempt those to whom it does not apply
/// @param source where it comes from, with its date
public record Need(
    List<QualificationId> anyOf,
    Timing when,
    Period holds,
    List<Exemption> exempt,
    Optional<String> source,
    Extra extra) {

  public Need {
    anyOf = List.copyOf(anyOf);
    exempt = List.copyOf(exempt);
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("a need names a qualification");
    }
  }

  /// {@return the need for one qualification, at all dates and for everyone}
  public static Need of(QualificationId qualification, Timing when) {
    return new Need(
        List.of(qualification), when, Period.ALWAYS, List.of(), Optional.empty(), Extra.NONE);
  }

  /// {@return the same need with another timing}
  public Need withWhen(Timing timing) {
    return new Need(anyOf, timing, holds, exempt, source, extra);
  }

  /// {@return the same need for other qualifications}
  public Need withAnyOf(List<QualificationId> qualifications) {
    return new Need(qualifications, when, holds, exempt, source, extra);
  }
}
