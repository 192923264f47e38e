package waymark.edit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.edit.EvidenceEdit.AddEvidence;
import waymark.edit.EvidenceEdit.ChangeEvidence;
import waymark.edit.EvidenceEdit.DeleteEvidence;
import waymark.edit.LineEdit.ClearBends;
import waymark.edit.LineEdit.FreeLabel;
import waymark.edit.LineEdit.HideSteps;
import waymark.edit.LineEdit.MoveLabel;
import waymark.edit.LineEdit.SetBends;
import waymark.edit.LineEdit.ShowSteps;
import waymark.edit.NeedEdit.AddNeed;
import waymark.edit.NeedEdit.Holder;
import waymark.edit.NeedEdit.RemoveNeed;
import waymark.edit.NoteEdit.AddNote;
import waymark.edit.NoteEdit.ChangeNote;
import waymark.edit.NoteEdit.DeleteNotes;
import waymark.edit.NoteEdit.MoveNotes;
import waymark.edit.PathwayEdit.ChangeAbout;
import waymark.edit.PathwayEdit.DeleteFromPathway;
import waymark.edit.PathwayEdit.RenamePathway;
import waymark.edit.PlaceEdit.MoveRoles;
import waymark.edit.PlaceEdit.PlaceRole;
import waymark.edit.PlaceEdit.RemoveFromView;
import waymark.edit.QualificationEdit.AddQualification;
import waymark.edit.QualificationEdit.ChangeQualification;
import waymark.edit.QuestionEdit.AddQuestion;
import waymark.edit.QuestionEdit.ChangeQuestion;
import waymark.edit.QuestionEdit.DeleteQuestion;
import waymark.edit.RoleEdit.AddRole;
import waymark.edit.RoleEdit.ChangeRole;
import waymark.edit.RoleEdit.RenameRole;
import waymark.edit.StageEdit.AddStage;
import waymark.edit.StageEdit.MoveStage;
import waymark.edit.StageEdit.RemoveStage;
import waymark.edit.StageEdit.RenameStage;
import waymark.edit.StageEdit.ResizeStage;
import waymark.edit.StepEdit.ChangeStep;
import waymark.edit.StepEdit.Connect;
import waymark.edit.StepEdit.ConnectToNewRole;
import waymark.edit.StepEdit.Reconnect;
import waymark.edit.StrandEdit.AddStrand;
import waymark.edit.StrandEdit.ColourStrand;
import waymark.edit.StrandEdit.MoveStrand;
import waymark.edit.StrandEdit.RemoveStrand;
import waymark.edit.StrandEdit.RenameStrand;
import waymark.edit.StrandEdit.ResizeStrand;
import waymark.edit.ViewEdit.AddView;
import waymark.edit.ViewEdit.DuplicateView;
import waymark.edit.ViewEdit.MoveView;
import waymark.edit.ViewEdit.RemoveView;
import waymark.edit.ViewEdit.RenameView;
import waymark.model.About;
import waymark.model.Evidence;
import waymark.model.FigureLook;
import waymark.model.Id;
import waymark.model.LinkedFigure;
import waymark.model.Need;
import waymark.model.Note;
import waymark.model.Pathway;
import waymark.model.Placement;
import waymark.model.Point;
import waymark.model.Qualification;
import waymark.model.Question;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Stage;
import waymark.model.Step;
import waymark.model.StepId;
import waymark.model.StepKind;
import waymark.model.Strand;
import waymark.model.Timing;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewKind;

/// Edits by chance, each of which fits the pathway it is made for.
final class RandomEdits {

  private final Random random;

  /// Makes an edit for a pathway, if the pathway has what it takes.
  private interface Maker extends Function<Pathway, Optional<Edit>> {}

  private final List<Maker> makers =
      List.of(
          this::addRole,
          this::roleEdit,
          this::stepEdit,
          this::connect,
          this::qualificationEdit,
          this::needEdit,
          p -> any(p.views()).flatMap(v -> placeEdit(p, v)),
          p -> any(p.views()).flatMap(v -> lineEdit(p, v)),
          p -> any(p.views()).flatMap(this::noteEdit),
          p -> any(p.views()).flatMap(this::stageEdit),
          p -> any(p.views()).flatMap(this::strandEdit),
          p -> any(p.views()).flatMap(v -> paste(p, v)),
          p -> any(p.views()).map(this::makeRoom),
          this::evidenceEdit,
          this::questionEdit,
          this::viewEdit,
          this::delete,
          this::figureEdit,
          p -> Optional.of(new RenamePathway(title())),
          p -> Optional.of(ChangeAbout.between(p.about(), About.NOTHING)));

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  Edit next(Pathway pathway) {
    while (true) {
      Optional<Edit> edit = makers.get(random.nextInt(makers.size())).apply(pathway);
      if (edit.isPresent()) {
        return edit.get();
      }
    }
  }

  private <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  private Edit one(Edit... edits) {
    return edits[random.nextInt(edits.length)];
  }

  private <T> Set<T> some(List<T> all) {
    return all.stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toSet());
  }

  private String title() {
    return Stream.of("SENCo", "Head of Inclusion", "Café", "…", "Senior SENCo 2")
        .skip(random.nextInt(5))
        .findFirst()
        .orElseThrow();
  }

  private Point point() {
    return new Point(random.nextInt(-50, 100) * 8, random.nextInt(100) * 8);
  }

  private Role role(Pathway p) {
    String title = title();
    return Role.of(FreshIds.role(p, title), title, RoleKind.OTHER);
  }

  private Optional<Edit> addRole(Pathway p) {
    Role role = role(p);
    return any(p.views()).map(v -> new AddRole(role, v.id(), Placement.of(role.id(), point())));
  }

  private Optional<Edit> roleEdit(Pathway p) {
    return any(p.roles())
        .map(
            r ->
                one(
                    new RenameRole(r.id(), title()),
                    ChangeRole.between(r, r.withSummary(Optional.of(title())))));
  }

  private Optional<Edit> connect(Pathway p) {
    return any(p.roles())
        .flatMap(
            from ->
                any(p.roles())
                    .map(
                        to ->
                            new Connect(
                                Step.of(
                                    FreshIds.step(p, from.id(), to.id()),
                                    from.id(),
                                    to.id(),
                                    StepKind.SIDEWAYS))));
  }

  private Optional<Edit> stepEdit(Pathway p) {
    Optional<Edit> grown =
        any(p.roles()).flatMap(from -> any(p.views()).map(v -> grow(p, from.id(), v)));
    Optional<Edit> changed =
        any(p.steps())
            .flatMap(
                s ->
                    any(p.roles())
                        .map(
                            r ->
                                one(
                                    new Reconnect(s.id(), r.id(), s.to()),
                                    ChangeStep.between(s, s.withKind(StepKind.DEEPEN)))));
    return random.nextBoolean() ? grown : changed;
  }

  private Edit grow(Pathway p, RoleId from, View v) {
    Role role = role(p);
    Step step = Step.of(FreshIds.step(p, from, role.id()), from, role.id(), StepKind.ADVANCE);
    return new ConnectToNewRole(role, v.id(), Placement.of(role.id(), point()), step);
  }

  private Optional<Edit> qualificationEdit(Pathway p) {
    String name = title();
    Edit add = new AddQualification(Qualification.of(FreshIds.qualification(p, name), name));
    return Optional.of(
        any(p.qualifications())
            .map(q -> one(add, ChangeQualification.between(q, q.withName(name))))
            .orElse(add));
  }

  private Optional<Edit> needEdit(Pathway p) {
    Optional<Edit> removed =
        any(p.roles().stream().filter(r -> !r.needs().isEmpty()).toList())
            .map(r -> new RemoveNeed(new Holder.OfRole(r.id()), 0));
    Optional<Edit> added =
        any(p.steps())
            .flatMap(
                s ->
                    any(p.qualifications())
                        .map(
                            q ->
                                new AddNeed(
                                    new Holder.OfStep(s.id()),
                                    Need.of(q.id(), new Timing.Within(3)))));
    return random.nextBoolean() ? removed : added;
  }

  private Optional<Edit> placeEdit(Pathway p, View v) {
    List<Placement> moved =
        some(v.placements()).stream().map(placement -> placement.withAt(point())).toList();
    Set<RoleId> gone = some(v.placements().stream().map(Placement::role).toList());
    Optional<Edit> placed =
        any(p.roles().stream().filter(r -> v.placement(r.id()).isEmpty()).toList())
            .map(r -> new PlaceRole(v.id(), Placement.of(r.id(), point())));
    return Optional.of(
        one(
            new MoveRoles(v.id(), moved),
            new RemoveFromView(v.id(), gone),
            placed.orElse(new MoveRoles(v.id(), moved))));
  }

  private Optional<Edit> lineEdit(Pathway p, View v) {
    Set<StepId> steps = some(p.steps().stream().map(Step::id).toList());
    return any(p.steps())
        .map(Step::id)
        .map(
            s ->
                one(
                    new SetBends(v.id(), s, List.of(point(), point())),
                    new ClearBends(v.id(), s),
                    new MoveLabel(v.id(), s, point()),
                    new FreeLabel(v.id(), s),
                    new HideSteps(v.id(), steps),
                    new ShowSteps(v.id(), steps)));
  }

  private Optional<Edit> noteEdit(View v) {
    Edit add = new AddNote(v.id(), Note.of(FreshIds.note(v), title(), point()));
    return Optional.of(
        any(v.notes())
            .map(
                n ->
                    one(
                        add,
                        new ChangeNote(v.id(), n.withText(title())),
                        new MoveNotes(v.id(), Set.of(n.id()), 8, -8),
                        new DeleteNotes(v.id(), Set.of(n.id()))))
            .orElse(add));
  }

  private Optional<Edit> stageEdit(View v) {
    Edit add = new AddStage(v.id(), Stage.of(FreshIds.stage(v, title()), title()), 1);
    return Optional.of(
        any(v.stages())
            .map(
                s ->
                    one(
                        add,
                        new RenameStage(v.id(), s.id(), title()),
                        new MoveStage(v.id(), s.id(), random.nextInt(3)),
                        new ResizeStage(v.id(), s.id(), Optional.of(400)),
                        new RemoveStage(v.id(), s.id())))
            .orElse(add));
  }

  private Optional<Edit> strandEdit(View v) {
    Strand strand = Strand.of(FreshIds.strand(v, title()), title(), Tone.TEACHING);
    Edit add = new AddStrand(v.id(), strand, 0);
    return Optional.of(
        any(v.strands())
            .map(
                s ->
                    one(
                        add,
                        new RenameStrand(v.id(), s.id(), title()),
                        new MoveStrand(v.id(), s.id(), random.nextInt(3)),
                        new ResizeStrand(v.id(), s.id(), Optional.empty()),
                        new ColourStrand(v.id(), s.id(), Optional.of(Tone.SPECIAL)),
                        new RemoveStrand(v.id(), s.id())))
            .orElse(add));
  }

  private Optional<Edit> paste(Pathway p, View v) {
    Set<Id> selection = Set.copyOf(some(v.placements().stream().<Id>map(Placement::role).toList()));
    return any(p.views()).map(to -> Paste.of(Clip.of(p, v.id(), selection), p, to.id(), 16, 24));
  }

  private Edit makeRoom(View v) {
    return new MakeRoom(
        v.id(),
        random.nextBoolean() ? MakeRoom.Towards.RIGHT : MakeRoom.Towards.DOWN,
        random.nextInt(-100, 900),
        random.nextInt(-400, 400));
  }

  private Optional<Edit> evidenceEdit(Pathway p) {
    Edit add = new AddEvidence(Evidence.of(FreshIds.evidence(p), title()));
    return Optional.of(
        any(p.evidence())
            .map(
                e ->
                    one(
                        add,
                        ChangeEvidence.between(e, e.withSource(Optional.of(title()))),
                        ChangeEvidence.between(e, e.withRoles(List.copyOf(some(ids(p))))),
                        new DeleteEvidence(e.id())))
            .orElse(add));
  }

  private Optional<Edit> questionEdit(Pathway p) {
    Edit add = new AddQuestion(Question.of(FreshIds.question(p), title()));
    return Optional.of(
        any(p.questions())
            .map(
                q ->
                    one(
                        add,
                        ChangeQuestion.between(q, q.withText(title())),
                        ChangeQuestion.between(q, q.withRoles(List.copyOf(some(ids(p))))),
                        new DeleteQuestion(q.id())))
            .orElse(add));
  }

  private static List<RoleId> ids(Pathway p) {
    return p.roles().stream().map(Role::id).toList();
  }

  private Optional<Edit> viewEdit(Pathway p) {
    String title = title();
    Edit add =
        new AddView(View.of(FreshIds.view(p, title), ViewKind.TRUST, title), random.nextInt(3));
    return Optional.of(
        any(p.views())
            .map(
                v ->
                    one(
                        add,
                        new DuplicateView(v.id(), FreshIds.view(p, title), title),
                        new RenameView(v.id(), title),
                        new MoveView(v.id(), random.nextInt(3)),
                        new RemoveView(v.id())))
            .orElse(add));
  }

  private Optional<Edit> delete(Pathway p) {
    return random.nextInt(4) > 0
        ? Optional.empty()
        : Optional.of(
            new DeleteFromPathway(
                some(p.roles().stream().map(Role::id).toList()),
                some(p.steps().stream().map(Step::id).toList()),
                some(p.qualifications().stream().map(Qualification::id).toList())));
  }

  private Optional<Edit> figureEdit(Pathway p) {
    Optional<Edit> unlink =
        any(p.figures()).map(f -> new FigureEdit.UnlinkFigures(Set.of(f.file())));
    Optional<Edit> link =
        any(p.views())
            .map(v -> "figures/" + random.nextInt(5) + v.id() + ".svg")
            .map(
                file ->
                    new FigureEdit.LinkFigures(
                        List.of(
                            LinkedFigure.of(
                                file, any(p.views()).map(View::id), FigureLook.USUAL))));
    return random.nextBoolean() ? unlink.or(() -> link) : link;
  }
}
