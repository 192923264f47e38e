package waymark.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.model.About;
import waymark.model.Grid;
import waymark.model.Id;
import waymark.model.Need;
import waymark.model.Note;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Step;
import waymark.model.View;
import waymark.model.ViewId;
import waymark.model.ViewKind;

/// What was copied: a small pathway with one view. It holds the copied roles, the steps between
/// them, the qualifications these ask for, where they stood, and copied notes. Being a pathway it
/// can be written as a file, and so go over the system's clipboard.
///
/// @param pathway of exactly one view
public record Clip(Pathway pathway) {
  private static final int PITCH = 12 * Grid.UNIT;

  public Clip {
    if (pathway.views().size() != 1) {
      throw new IllegalArgumentException("a clip has one view");
    }
  }

  /// {@return the roles and notes of `selection` that the view shows, with all that belongs to
  /// them}
  ///
  /// @throws IllegalArgumentException if there is no such view
  public static Clip of(Pathway pathway, ViewId id, Set<? extends Id> selection) {
    View view = Changed.view(pathway, id);
    List<Placement> placements =
        view.placements().stream().filter(p -> selection.contains(p.role())).toList();
    Set<Id> copied = placements.stream().map(Placement::role).collect(Collectors.toSet());
    List<Role> roles = pathway.roles().stream().filter(r -> copied.contains(r.id())).toList();
    List<Step> steps =
        pathway.stepsIn(view).stream()
            .filter(s -> copied.contains(s.from()) && copied.contains(s.to()))
            .toList();
    return new Clip(
        Pathway.of(pathway.title())
            .withAbout(About.NOTHING)
            .withQualifications(needed(pathway, roles, steps))
            .withRoles(roles)
            .withSteps(steps)
            .withViews(List.of(part(view, placements, steps, selection))));
  }

  /// {@return roles by the lines of a text, such as a list or the first column of a table; empty if
  /// there is no word in it}
  public static Optional<Clip> ofText(String text) {
    List<String> titles = Titles.of(text);
    Pathway empty = Pathway.of("Pasted");
    List<Role> roles = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    for (String title : titles) {
      RoleId id = FreshIds.role(empty.withRoles(roles), title);
      roles.add(Role.of(id, title, Titles.kind(title)));
      placements.add(Placement.of(id, new Point(0, placements.size() * PITCH)));
    }
    View view = View.of(new ViewId("pasted"), ViewKind.SCHOOL, "Pasted");
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Clip(empty.withRoles(roles).withViews(List.of(view.withPlacements(placements)))));
  }

  /// {@return where it all stood}
  public View view() {
    return pathway.views().getFirst();
  }

  /// {@return whether there is nothing to paste}
  public boolean isEmpty() {
    return pathway.roles().isEmpty() && view().notes().isEmpty();
  }

  /// {@return the ids of what it shows: the roles and notes that a paste selects}
  public Set<Id> ids() {
    return Stream.<Id>concat(
            view().placements().stream().map(Placement::role),
            view().notes().stream().map(Note::id))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// {@return the upper left corner around all that has a place; empty if nothing has}
  public Optional<Point> corner() {
    List<Point> points =
        Stream.concat(
                view().placements().stream().flatMap(p -> p.at().stream()),
                view().notes().stream().map(Note::at))
            .toList();
    Optional<Integer> left = points.stream().map(Point::x).min(Comparator.naturalOrder());
    Optional<Integer> top = points.stream().map(Point::y).min(Comparator.naturalOrder());
    return left.flatMap(x -> top.map(y -> new Point(x, y)));
  }

  private static View part(
      View view, List<Placement> placements, List<Step> steps, Set<? extends Id> selection) {
    Set<Id> lines = steps.stream().map(Step::id).collect(Collectors.toSet());
    return view.withPlacements(placements)
        .withBends(view.bends().stream().filter(b -> lines.contains(b.step())).toList())
        .withLabels(view.labels().stream().filter(l -> lines.contains(l.step())).toList())
        .withHidden(List.of())
        .withNotes(view.notes().stream().filter(n -> selection.contains(n.id())).toList());
  }

  private static List<Qualification> needed(Pathway pathway, List<Role> roles, List<Step> steps) {
    Set<QualificationId> needed =
        Stream.concat(
                roles.stream().flatMap(r -> r.needs().stream()),
                steps.stream().flatMap(s -> s.needs().stream()))
            .map(Need::anyOf)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(HashSet::new));
    while (needed.addAll(countedAs(pathway, needed))) {}
    return pathway.qualifications().stream().filter(q -> needed.contains(q.id())).toList();
  }

  private static List<QualificationId> countedAs(Pathway pathway, Set<QualificationId> known) {
    return pathway.qualifications().stream()
        .filter(q -> known.contains(q.id()))
        .flatMap(q -> q.countsAs().stream())
        .toList();
  }
}
