package waymark.edit;

import java.util.List;
import java.util.Optional;
import waymark.model.Bends;
import waymark.model.LabelPlace;
import waymark.model.Need;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.Stage;
import waymark.model.StageId;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.View;

/// Makes a clip fit a view of another pathway, or of its own: keeps what is equal there, gives free
/// ids to the rest, and moves it.
final class Fitting {

  private final Pathway target;
  private final View view;

  Fitting(Pathway target, View view) {
    this.target = target;
    this.view = view;
  }

  Clip fit(Clip clip, int dx, int dy) {
    Renaming<QualificationId> qualifications = qualifications(clip.pathway());
    List<Role> rolesWithNeeds =
        clip.pathway().roles().stream()
            .map(r -> r.withNeeds(needs(r.needs(), qualifications)))
            .toList();
    Renaming<RoleId> roles = roles(rolesWithNeeds);
    List<Step> stepsWithEnds =
        clip.pathway().steps().stream()
            .map(s -> s.withNeeds(needs(s.needs(), qualifications)))
            .map(s -> s.withEnds(roles.of(s.from()), roles.of(s.to())))
            .toList();
    Renaming<StepId> steps = steps(stepsWithEnds);
    return new Clip(
        Pathway.of(clip.pathway().title())
            .withQualifications(renamed(clip.pathway().qualifications(), qualifications))
            .withRoles(rolesWithNeeds.stream().map(r -> r.withId(roles.of(r.id()))).toList())
            .withSteps(stepsWithEnds.stream().map(s -> s.withId(steps.of(s.id()))).toList())
            .withViews(List.of(moved(placed(clip.view(), roles, steps), dx, dy))));
  }

  private Renaming<QualificationId> qualifications(Pathway clip) {
    var renaming =
        new Renaming<>(
            target.qualifications().stream().map(Qualification::id), QualificationId::new);
    for (Qualification q : clip.qualifications()) {
      Optional<Qualification> same =
          target.qualifications().stream().filter(t -> t.withId(q.id()).equals(q)).findFirst();
      same.ifPresentOrElse(
          s -> renaming.keep(q.id(), s.id()), () -> renaming.give(q.id(), q.id().value()));
    }
    return renaming;
  }

  private Renaming<RoleId> roles(List<Role> roles) {
    var renaming = new Renaming<>(target.roles().stream().map(Role::id), RoleId::new);
    for (Role role : roles) {
      boolean absentHere = view.placement(role.id()).isEmpty();
      if (absentHere && target.role(role.id()).filter(role::equals).isPresent()) {
        renaming.keep(role.id(), role.id());
      } else {
        renaming.give(role.id(), FreshIds.slug(role.title(), "role"));
      }
    }
    return renaming;
  }

  private Renaming<StepId> steps(List<Step> steps) {
    var renaming = new Renaming<>(target.steps().stream().map(Step::id), StepId::new);
    for (Step step : steps) {
      Optional<Step> same =
          target.steps().stream().filter(t -> t.withId(step.id()).equals(step)).findFirst();
      same.ifPresentOrElse(
          s -> renaming.keep(step.id(), s.id()),
          () -> renaming.give(step.id(), FreshIds.stepWish(step.from(), step.to())));
    }
    return renaming;
  }

  private static List<Qualification> renamed(
      List<Qualification> all, Renaming<QualificationId> renaming) {
    return all.stream()
        .map(
            q ->
                q.withId(renaming.of(q.id()))
                    .withCountsAs(q.countsAs().stream().map(renaming::of).toList()))
        .toList();
  }

  private static List<Need> needs(List<Need> needs, Renaming<QualificationId> renaming) {
    return needs.stream()
        .map(n -> n.withAnyOf(n.anyOf().stream().map(renaming::of).toList()))
        .toList();
  }

  private View placed(View from, Renaming<RoleId> roles, Renaming<StepId> steps) {
    var notes = new Renaming<>(view.notes().stream().map(Note::id), NoteId::new);
    from.notes().forEach(n -> notes.give(n.id(), "note"));
    return from.withPlacements(
            from.placements().stream().map(p -> inCell(p).withRole(roles.of(p.role()))).toList())
        .withStages(view.stages())
        .withStrands(view.strands())
        .withBends(
            from.bends().stream()
                .map(b -> new Bends(steps.of(b.step()), b.points(), b.extra()))
                .toList())
        .withLabels(
            from.labels().stream()
                .map(l -> new LabelPlace(steps.of(l.step()), l.at(), l.extra()))
                .toList())
        .withNotes(from.notes().stream().map(n -> n.withId(notes.of(n.id()))).toList());
  }

  private Placement inCell(Placement placement) {
    List<StageId> stages = view.stages().stream().map(Stage::id).toList();
    List<StrandId> strands = view.strands().stream().map(Strand::id).toList();
    return placement.withCell(
        placement.stage().filter(stages::contains), placement.strand().filter(strands::contains));
  }

  private static View moved(View view, int dx, int dy) {
    Way way = new Way(dx, dy);
    return view.withPlacements(
            view.placements().stream()
                .map(p -> p.at().map(at -> p.withAt(way.from(at))).orElse(p))
                .toList())
        .withBends(view.bends().stream().map(way::from).toList())
        .withLabels(view.labels().stream().map(way::from).toList())
        .withNotes(view.notes().stream().map(n -> n.withAt(way.from(n.at()))).toList());
  }
}
