package waymark.model.reference;

import java.util.List;
import java.util.stream.Stream;
import waymark.model.Qualification;

/// A qualification as it is known in the field. A pathway's own is the same if they share an id, a
/// name, a short name or an alias.
///
/// @param qualification ready to be taken into a pathway
/// @param purpose what it is for
/// @param aliases other names that people use
/// @param citation where the facts were read
public record QualificationFact(
    Qualification qualification, Purpose purpose, List<String> aliases, Citation citation) {
  public QualificationFact {
    aliases = List.copyOf(aliases);
  }

  /// {@return whether `other` is this qualification; upper and lower case do not matter}
  public boolean describes(Qualification other) {
    return names(other).anyMatch(name -> names().anyMatch(name::equalsIgnoreCase));
  }

  private Stream<String> names() {
    return Stream.concat(names(qualification), aliases.stream());
  }

  private static Stream<String> names(Qualification q) {
    return Stream.concat(Stream.of(q.id().value(), q.name()), q.shortName().stream());
  }
}
