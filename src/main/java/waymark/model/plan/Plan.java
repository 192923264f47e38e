package waymark.model.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.model.Extra;
import waymark.model.Pathway;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.StepId;

/// Where somebody stands, where they want to be, and the way that they chose.
///
/// @param origin the pathway that it was made with
/// @param name whose it is, if they say so
/// @param made the day on which it was last saved
/// @param person where they stand
/// @param targets the roles that they would like to hold
/// @param by what makes a route good for them
/// @param way the steps that they chose, in order; none if they have not chosen yet
/// @param note anything that they want to remember
/// @param seen the roles, steps and qualifications that matter to the way, as they were when it was
///   chosen
/// @param extra fields of the file that are not known here
public record Plan(
    Origin origin,
    Optional<String> name,
    Optional<LocalDate> made,
    Person person,
    List<RoleId> targets,
    By by,
    List<StepId> way,
    Optional<String> note,
    Pathway seen,
    Extra extra) {

  public Plan {
    targets = List.copyOf(targets);
    way = List.copyOf(way);
  }

  /// The pathway that a plan was made with.
  ///
  /// @param id of the pathway, by which it is known again; empty if it has none
  /// @param title by which it is known again if it has no id
  /// @param version tells its roles, steps and qualifications from those of another day
  /// @param file where it lay, beside the plan or in full; empty if it was in no file
  public record Origin(
      Optional<String> id, String title, String version, Optional<String> file, Extra extra) {

    /// {@return `pathway` as the origin of a plan}
    public static Origin of(Pathway pathway, String version) {
      return new Origin(
          pathway.about().id(), pathway.title(), version, Optional.empty(), Extra.NONE);
    }

    /// {@return the same, lying in a file}
    public Origin withFile(Optional<String> where) {
      return new Origin(id, title, version, where, extra);
    }

    /// {@return whether `pathway` is the one, in whichever version}
    public boolean isOf(Pathway pathway) {
      Optional<String> other = pathway.about().id();
      return (id.isPresent() && other.isPresent())
          ? id.equals(other)
          : title.equals(pathway.title());
    }
  }

  /// {@return a plan without a way yet}
  public static Plan of(Origin origin, Person person, List<RoleId> targets, By by) {
    return new Plan(
        origin,
        Optional.empty(),
        Optional.empty(),
        person,
        targets,
        by,
        List.of(),
        Optional.empty(),
        Pathway.of(origin.title()),
        Extra.NONE);
  }

  /// {@return the same with a way through `pathway`, which is remembered as it is now}
  public Plan withWay(List<StepId> steps, Pathway pathway) {
    return new Plan(
        origin, name, made, person, targets, by, steps, note, excerpt(steps, pathway), extra);
  }

  /// {@return the same by somebody of that name}
  public Plan withName(Optional<String> newName) {
    return new Plan(origin, newName, made, person, targets, by, way, note, seen, extra);
  }

  /// {@return the same with another note}
  public Plan withNote(Optional<String> newNote) {
    return new Plan(origin, name, made, person, targets, by, way, newNote, seen, extra);
  }

  /// {@return the same saved on another day}
  public Plan withMade(LocalDate day) {
    return new Plan(origin, name, Optional.of(day), person, targets, by, way, note, seen, extra);
  }

  /// {@return the same with other fields that are not known here}
  public Plan withExtra(Extra newExtra) {
    return new Plan(origin, name, made, person, targets, by, way, note, seen, newExtra);
  }

  /// {@return the same with another origin}
  public Plan withOrigin(Origin newOrigin) {
    return new Plan(newOrigin, name, made, person, targets, by, way, note, seen, extra);
  }

  private Pathway excerpt(List<StepId> steps, Pathway pathway) {
    List<Step> taken = steps.stream().flatMap(id -> pathway.step(id).stream()).distinct().toList();
    Set<RoleId> roles = new HashSet<>(targets);
    roles.add(person.role());
    taken.forEach(s -> roles.addAll(List.of(s.from(), s.to())));
    Pathway part =
        Pathway.of(pathway.title())
            .withAbout(pathway.about())
            .withQualifications(pathway.qualifications())
            .withRoles(pathway.roles().stream().filter(r -> roles.contains(r.id())).toList())
            .withSteps(taken);
    return part.withQualifications(used(part));
  }

  /// The qualifications that the needs of `part` name, that stand in for these, or that are held.
  private List<Qualification> used(Pathway part) {
    Set<QualificationId> used = new LinkedHashSet<>();
    person.holds().forEach(h -> used.add(h.qualification()));
    part.needs().forEach(n -> used.addAll(n.anyOf()));
    part.qualifications().stream()
        .filter(q -> q.countsAs().stream().anyMatch(used::contains))
        .map(Qualification::id)
        .toList()
        .forEach(used::add);
    return closed(part, used);
  }

  /// What stands in for others names these, and so on, until nothing is missing.
  private static List<Qualification> closed(Pathway part, Set<QualificationId> used) {
    Set<QualificationId> all = new LinkedHashSet<>(used);
    int before = -1;
    while (all.size() != before) {
      before = all.size();
      List.copyOf(all).stream()
          .map(part::qualification)
          .flatMap(Optional::stream)
          .map(Qualification::countsAs)
          .forEach(all::addAll);
    }
    return part.qualifications().stream().filter(q -> all.contains(q.id())).toList();
  }
}
